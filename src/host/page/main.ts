import type { IWorkbookData } from '@univerjs/core';
import type { MenuState, Restart, ToPage } from '../sheet/Message.ts';
import { Connection, type Loss } from './Connection.ts';
import { cellNotes } from './cellNotes.ts';
import { chooseByKey, listChoices } from './dropDowns.ts';
import { byId, make } from './element.ts';
import { Frames } from './frames.ts';
import { followLinks } from './links.ts';
import { showLocalBar } from './localBar.ts';
import { showMenus } from './menus.ts';
import { question, toast } from './messages.ts';
import { newView, type View, wholeColumns } from './newView.ts';
import { keepTyping, movesTyping } from './openEditor.ts';
import { walkPanes } from './panes.ts';
import { Sync } from './Sync.ts';
import { select, shareSelection } from './selection.ts';
import { texts } from './texts.ts';
import { typeNow } from './typeNow.ts';
import { plainNumbers, typeVietnamese } from './typing.ts';

/*
 * The window of the local spreadsheet: Univer shows what the host holds, around it stand the menu of the script, its
 * sidebar and dialogs.
 */

/** What survives a reload that the host asks for: why, and the tab that was shown. */
const RESTARTED = 'restarted';
type Said = Restart | Extract<Loss, 'notUnderstood'>;

let sync: Sync | undefined;
let view: View | undefined;
let frames: Frames | undefined;
let tabs: readonly string[] = [];

const connection = new Connection(receive, lost);

function lost(why: Loss): void {
  if (why === 'notUnderstood') noteRestart(why);
  else status(texts[why], true);
}

function receive(message: Exclude<ToPage, { type: 'reply' }>): void {
  if (message.type === 'open') open(message);
  else if (message.type === 'changes') {
    if (view && movesTyping(view, message.changes)) startAnew('moved');
    else sync?.receive(message);
  } else if (message.type === 'select') {
    if (view) select(view, message.area);
  } else if (message.type === 'menus') showScriptMenus(message.menus);
  else if (message.type === 'saved') {
    if (sync?.isSaved(message)) status(texts.saved, false);
  } else if (message.type === 'unsaved') status(texts.unsaved[message.why], true);
  else if (message.type === 'moved') goOnIn(message);
  else if (message.type === 'toast') toast(message.text, message.title, message.seconds);
  else if (message.type === 'sidebar') frames?.sidebar(message.title, message.page);
  else if (message.type === 'dialog')
    frames?.dialog(message.title, message.page, message.width, message.height);
  else if (message.type === 'alert') {
    const { id, title, text, buttons } = message;
    void question(title, text, buttons).then(button => connection.send({ type: 'answer', id, button }));
  } else startAnew(message.why);
}

/** Opens the sheet as the host has it now, on the tab that is shown. */
function startAnew(why: Restart): void {
  noteRestart(why);
  location.reload();
}

/** Keeps for the page that comes why it does, and the tab that is shown. */
function noteRestart(why: Said): void {
  const tab = view?.workbook.getActiveSheet().getSheetId();
  sessionStorage.setItem(RESTARTED, JSON.stringify({ why, tab }));
}

function open(message: Extract<ToPage, { type: 'open' }>): void {
  nameFile(message.file);
  byId('download').textContent = texts.download;
  byId('sheet').ariaLabel = texts.sheet;
  frames = new Frames(message.frames, (call, args) => connection.call('page', call, args), walkPanes());
  const shown = newView(message.snapshot as IWorkbookData);
  view = shown;
  showLocalBar(shown, message.user, { leave: () => noteRestart('displaced'), status });
  typeVietnamese(shown);
  plainNumbers(shown);
  keepTyping(shown);
  typeNow(shown);
  cellNotes(shown);
  chooseByKey(shown);
  listChoices(shown);
  wholeColumns(shown);
  followLinks(shown);
  shareSelection(shown, connection);
  sync = new Sync(shown, connection, message, () => status(texts.saving, false));
  if (message.lost.length > 0)
    toast(texts.loses(message.lost.join(', '), nameOf(message.backup ?? message.file)), '', 20);
  tabs = Object.values((message.snapshot as IWorkbookData).sheets).map(sheet => sheet.name ?? '');
  // For the console and the tests, as Univer's own documentation has it.
  Object.assign(globalThis, { univerAPI: shown.api });
  shown.api.addEvent(shown.api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== shown.api.Enum.LifecycleStages.Rendered) return;
    goOnAfterRestart(shown, message.user);
    document.documentElement.dataset.ready = 'true';
    // What has only now begun to be drawn goes before the host's calculation. Safari knows no idle time.
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    idle(() => connection.send({ type: 'shown' }));
  });
}

const nameOf = (path: string) => path.split(/[\\/]/).at(-1)!;

/** Shows the name of the file that the workbook is saved into. */
function nameFile(path: string): void {
  const name = nameOf(path);
  document.title = name;
  byId('file').textContent = name;
  byId('download').setAttribute('download', name);
}

/** The workbook goes on in a file beside the one of another program, which nobody may overlook; or in one made anew. */
function goOnIn({ what, file }: Extract<ToPage, { type: 'moved' }>): void {
  const before = document.title;
  nameFile(file);
  if (what === 'remade') toast(texts.remade(nameOf(file)), '', 20);
  else void question('', texts.parted(before, nameOf(file)), ['OK']);
}

/** Says why the window started anew, and shows the tab that was shown before. */
function goOnAfterRestart({ workbook }: View, user: string): void {
  const restarted = sessionStorage.getItem(RESTARTED);
  sessionStorage.removeItem(RESTARTED);
  if (restarted === null) return;
  const { why, tab } = JSON.parse(restarted) as { why: Said; tab?: string };
  if (why !== 'displaced') toast(why === 'protected' ? texts.protected(user) : texts[why], '', 15);
  const sheet = tab === undefined ? null : workbook.getSheetBySheetId(tab);
  if (sheet) workbook.setActiveSheet(sheet);
}

/** The menus; a workbook without the tabs of a campaign gets a button to the page that makes them. */
function showScriptMenus(menus: readonly MenuState[]): void {
  showMenus(menus, run);
  const item = menus.flatMap(menu => menu.items).find(one => one?.call === 'showAdmin');
  if (!item || tabs.includes('Tiêu chí')) return;
  const offer = byId('offer');
  const start = () => {
    offer.hidden = true;
    run(item.call);
  };
  offer.replaceChildren(
    `${texts.offer} `,
    make('button', { type: 'button', className: 'button', textContent: item.caption, onclick: start }),
  );
  offer.hidden = false;
}

/** Runs a menu item; a failure is said, as Sheets does. */
function run(call: string): void {
  status(texts.running, false);
  connection.call('menu', call, '[]').then(
    () => status('', false),
    (error: Error) => {
      status('', false);
      void question(texts.failed, error.message, ['OK']);
    },
  );
}

function status(text: string, bad: boolean): void {
  byId('status').textContent = text;
  byId('status').className = bad ? 'bad' : '';
}
