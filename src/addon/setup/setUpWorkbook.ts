import {
  type LeftToPerson,
  type Made,
  type SetUpProgress,
  type SetUpRequest,
  setUpRequest,
} from '../../contract/AdminSetUp.ts';
import { rosterIn } from '../../tabs/roster.ts';
import { refuse } from '../call/Refused.ts';
import { served } from '../call/served.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { sheetVersion } from '../settings/settings.ts';
import { shippedCampaigns } from '../settings/shippedCampaigns.ts';
import { keepIds } from '../sheet/findTab.ts';
import type { Change } from '../sheet/undo/Change.ts';
import { Log } from '../sheet/undo/Log.ts';
import { carryOut } from './carryOut.ts';
import { contentPhases, structure } from './phases.ts';
import { rosterFor } from './rosters.ts';
import { rowStates } from './sample/rowStates.ts';
import { versionOf } from './upgrade/migrate.ts';
import type { Work } from './Work.ts';
import { Workbook } from './Workbook.ts';

/** What Google calls the only tab of a new spreadsheet. */
const FIRST_TAB = /^(Trang tính|Sheet)\s?1$/;

/** The tab that a new spreadsheet comes with, as long as nobody has used it. */
function blankTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  return spreadsheet.getSheets().find(sheet => FIRST_TAB.test(sheet.getName()) && sheet.getLastRow() === 0);
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Begins nothing new after so many milliseconds: the page hears how far it is, and asks again. */
const PATIENCE = 8_000;

/**
 * Makes what the workbook lacks, a piece at a time: `left` tells how many pieces wait for the next call. It looks at the
 * workbook each time anew, so a call that was cut off leaves nothing that the next one does not finish, and a second run
 * changes nothing. Admins may call it; before the first set-up, whoever may edit.
 */
export const setUpWorkbook = served({ takes: setUpRequest, by: onlyAdmins, alone: 'settled' }, setUp);

function setUp(
  spreadsheet: Spreadsheet,
  { withSample: asked, campaign = shippedCampaigns()[0].id, purpose, roster }: SetUpRequest,
): SetUpProgress {
  const end = Date.now() + PATIENCE;
  const made: Made[] = [];
  const told: LeftToPerson[] = [];
  const log = new Log(spreadsheet);
  const before = log.begin('setUp');
  // What was asked for when the run began still holds when it is gone on with.
  const begun = before.filter(change => change.kind === 'tab');
  const wantsSample = asked || begun.some(change => change.withSample);
  const wanted = begun[0]?.campaign ?? campaign;
  const chosen =
    shippedCampaigns().find(({ id }) => id === wanted) ?? refuse('invalid', { part: 'campaign' });
  const found = new Workbook(spreadsheet, wantsSample, chosen, purpose);
  const list = begun[0] ? rosterIn(begun[0].roster ?? '') : rosterFor(found, roster);
  const read = (withSample: boolean) => new Workbook(spreadsheet, withSample, chosen, purpose, list);
  let book = list ? read(wantsSample) : found;
  if ((versionOf(book) ?? 0) > sheetVersion) refuse('newer');
  const named = book.settings.get('template');
  // To set it up for another one would add that one's tabs.
  if (named !== undefined && !book.settings.campaign) refuse('unknownCampaign', { found: named });
  const adopted = book.tabs.find(({ content }) => content.adopted);
  if (wantsSample && (adopted || hasOwnData(book))) {
    if (asked) told.push({ kind: 'ownData', tab: '', detail: '', meant: '' });
    book = read(false);
  }
  // Titles above a header are somebody's own work: set-up leaves such a tab as it is.
  const titled = book.tabs.filter(({ head, content }) => head > 0 && !content.adopted);
  for (const { name, head } of titled)
    told.push({ kind: 'titled', tab: name, detail: String(head + 1), meant: '' });
  if (adopted && (list || begun.length > 0)) {
    // By its id the tab is found from now on, whatever it is called.
    keepIds([{ name: adopted.content.name, sheet: adopted.sheet }]);
    told.push({ kind: 'adopted', tab: adopted.name, detail: '', meant: '' });
  }
  const isTitled = ({ made: { tab } }: Work) => titled.some(({ name }) => name === tab);
  for (const phase of [...structure, ...contentPhases]) {
    const works = phase(book, one => told.push(one)).filter(work => !isTitled(work));
    const refused: Work[] = [];
    const tell = (work: Work, message: string) => {
      refused.push(work);
      told.push(refusedBy(message, work));
    };
    let left = works.length;
    for (const group of byTab(works)) {
      if (Date.now() > end) return { made, told, left };
      // Without a tab nothing else can be made.
      const done = carryOut(group, log, structure.includes(phase) ? undefined : tell);
      if (done.length < group.length) return { made, told, left };
      made.push(...group.filter(work => !refused.includes(work)).map(work => work.made));
      left -= group.length;
    }
    if (!structure.includes(phase)) continue;
    removeBlankTab(book, [...before, ...log.added], log);
    if (works.length > 0) book = read(book.withSample);
  }
  log.end();
  keepIds(book.tabs.map(({ content, sheet }) => ({ name: content.name, sheet })));
  return { made, told, left: 0 };
}

/** Columns of a Table that have a type take neither drop-downs nor number formats. */
const TYPED_COLUMN = /typed column/i;

function refusedBy(message: string, { made: { tab, detail } }: Work): LeftToPerson {
  const kind = TYPED_COLUMN.test(message) ? 'typedColumn' : 'refused';
  return { kind, tab, detail, meant: message };
}

/** Pieces of work of the same tab, which are kept and done together. */
function byTab(works: readonly Work[]): readonly (readonly Work[])[] {
  const names = [...new Set(works.map(work => work.made.tab))];
  return names.map(name => works.filter(work => work.made.tab === name));
}

/** Whether people have typed rows of their own, or changed those of the sample. */
function hasOwnData(book: Workbook): boolean {
  return book.tabs.some(tab => rowStates(tab).some(state => state === 'own' || state === 'changed'));
}

/** A workbook that is wholly new needs the tab no more that the spreadsheet came with. */
function removeBlankTab({ contents, spreadsheet }: Workbook, changes: readonly Change[], log: Log): void {
  const isMade = (name: string) => changes.some(change => change.kind === 'tab' && change.tab === name);
  const blank = contents.every(({ name }) => isMade(name)) ? blankTab(spreadsheet) : undefined;
  if (!blank) return;
  log.add([{ kind: 'blankTab', tab: blank.getName() }]);
  spreadsheet.deleteSheet(blank);
}
