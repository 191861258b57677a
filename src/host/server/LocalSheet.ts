import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { judge } from '../changes/judge.ts';
import { WorkbookView } from '../changes/WorkbookView.ts';
import { Situation } from '../circumstances/Situation.ts';
import { Engine } from '../engine/Engine.ts';
import type { Handlers } from '../execution/answer.ts';
import { answer } from '../execution/answer.ts';
import { type Caller, Executions, NOBODY } from '../execution/Executions.ts';
import { functionNames } from '../execution/functionsOf.ts';
import { Locks } from '../execution/Locks.ts';
import { Properties } from '../execution/Properties.ts';
import { contentHandlers } from '../operations/contentHandlers.ts';
import { fitCalculated } from '../operations/heights.ts';
import { guarded, protections } from '../operations/protections.ts';
import { scriptServices } from '../operations/scriptServices.ts';
import { type Change, isMeasured } from '../sheet/Change.ts';
import type { MenuState, ToPage } from '../sheet/Message.ts';
import type { Language } from '../texts.ts';
import { writeSnapshot } from '../xlsx/writeSnapshot.ts';
import type { LocalSheetOptions } from './LocalSheetOptions.ts';
import { Protections } from './Protections.ts';
import { Saving, type SavingEvent } from './Saving.ts';
import { Selections, selection } from './Selections.ts';
import { Sharing } from './Sharing.ts';
import { Pages, type Screen, screen, tellFailures } from './screen.ts';
import { setUpSample } from './setUpSample.ts';
import { Windows } from './Windows.ts';

/** So long the first calculation waits for a window to open. */
const LONGEST_HOLD = 3000;

interface Start {
  readonly setUp: boolean;
  readonly campaign?: string | undefined;
}

/** A workbook with the add-on at work in it: the engine, the built script, the windows and the file. */
export class LocalSheet {
  readonly windows = new Windows(window => this.forget(window));
  private readonly opened: Partial<Record<Language, Promise<unknown>>> = {};
  readonly screen: Screen = { menus: { vi: [], en: [] }, pages: new Pages(), missing: [] };
  readonly engine: Engine;
  readonly selections: Selections;
  readonly executions: Executions;
  private isCalculating = false;
  private held: NodeJS.Timeout | undefined;
  private readonly sharing = new Sharing(this.windows);
  private readonly saving: Saving | undefined;
  private readonly failed: (error: unknown) => void;
  private readonly protections: Protections;
  private readonly properties: Properties;
  private readonly workbook: WorkbookView;

  constructor(private readonly options: LocalSheetOptions) {
    const { built, file, disk, language, log, circumstances = {} } = options;
    this.protections = new Protections(file.protections, circumstances.groups);
    this.properties = new Properties(file.store, () => this.saving?.schedule());
    this.failed = tellFailures(language.broken, { log, windows: this.windows });
    const locks = new Locks();
    let handlers: Handlers;
    this.executions = new Executions(built, {
      ...language,
      answer: (call, caller) => answer(call, caller, handlers, () => this.engine.settled()),
      began: () => this.engine.calculation.hold(),
      ended: job => {
        locks.releaseAll(job);
        this.engine.calculation.release();
      },
    });
    this.saving =
      disk && new Saving(disk, { content: () => this.content(), tell: event => this.tell(event) });
    const functions = functionNames(readFileSync(built.code, 'utf8'));
    const situation = new Situation(circumstances, functions);
    this.engine = new Engine(file.snapshot, functions, {
      ...language,
      call: situation.calling((name, args) => this.executions.cell(name, args)),
      changed: (change, origin) => {
        this.protections.follow(change);
        this.sharing.changed(change, origin ?? '');
        if (change.derived) fitCalculated(this.engine, change);
        else this.saving?.schedule();
      },
      failed: this.failed,
    });
    this.workbook = new WorkbookView(this.engine);
    this.selections = new Selections(this.engine);
    const every: Handlers = {
      ...contentHandlers(this.engine, situation.region),
      ...protections(this.protections),
      ...selection(this.selections, this.windows),
      ...scriptServices(locks, this.properties, dirname(built.code)),
      ...screen(this.screen, this.windows, this.engine.calculation, log),
    };
    handlers = guarded(situation.over(every, this.engine, this.workbook), this.protections);
  }

  /** With `setUp` the script makes the workbook, for `campaign` or the proposed one. Menu and results come later, so that the first window opens at once. */
  async start({ setUp, campaign }: Start): Promise<void> {
    await this.options.disk?.start();
    this.held = setTimeout(() => this.calculate(), LONGEST_HOLD);
    if (setUp) await setUpSample(this.executions, campaign);
    void this.menusIn('vi');
  }

  /** The menus that the script makes when somebody with an account in this language opens the spreadsheet. */
  menusIn(locale: Language): Promise<readonly MenuState[]> {
    this.opened[locale] ??= this.executions
      .run('open', 'onOpen', '[]', { ...NOBODY, locale })
      .catch((error: Error) => this.options.log(error.message));
    return this.opened[locale].then(() => this.screen.menus[locale]);
  }

  /** Runs a function of the script that a window asked for. What it changed is in the file before it is answered. */
  async call(mode: 'menu' | 'page', name: string, args: string, caller: Caller): Promise<string> {
    const before = this.saving?.changes;
    const value = await this.executions.run(mode, name, args, caller);
    if (this.saving?.changes !== before) await this.saving?.now();
    return value;
  }

  /** What saving loses of the opened file, in people's words. */
  get lost(): readonly string[] {
    return this.options.file.lost;
  }

  /** Where the workbook is on the disk. */
  get file(): string {
    return this.options.disk?.path ?? '';
  }

  /** Where the original of that file is, or will be before it is first replaced. */
  get backup(): string | undefined {
    return this.options.disk?.backup;
  }

  /** Lets the engine calculate: a window shows the workbook now, or none has come. */
  calculate(): void {
    if (this.isCalculating) return;
    this.isCalculating = true;
    this.engine.calculation.release();
  }

  /** What a new window gets. */
  opening(user: string, frames: string): ToPage {
    return {
      type: 'open',
      file: this.file,
      user,
      frames,
      revision: this.sharing.current,
      snapshot: this.engine.snapshot(),
      spill: this.engine.spills.all(),
      lost: this.lost,
      backup: this.backup,
    };
  }

  /**
   * Changes of a window; what does not fit any more, may not be changed or is unknown makes the window start anew, save what
   * nobody has made. False if it makes no sense at all.
   */
  change(changes: readonly Change[], seen: number, { window, user }: Caller): boolean {
    this.sharing.received(window);
    const isLate = this.sharing.isLate(changes, seen, window);
    if (isLate && changes.every(isMeasured)) return true;
    const judged = isLate ? 'moved' : judge(changes, user, this.workbook, this.protections);
    if (judged === 'malformed') return false;
    const done = typeof judged === 'string' ? judged : this.sharing.apply(judged, seen, window, this.engine);
    if (done === 'displaced' || (done !== 'made' && this.sharing.refuse(window)))
      this.windows.tell(window, { type: 'reload', why: done });
    return true;
  }

  /** The calculated workbook as an .xlsx file. */
  async bytes(): Promise<Uint8Array> {
    return (await this.content()).bytes;
  }

  /** The same; `saved` tells each window what of it and of its own the file holds: more may have changed since. */
  private async content(): Promise<{ readonly bytes: Uint8Array; readonly saved: () => void }> {
    await this.engine.settled();
    const held = this.sharing.held();
    const bytes = await writeSnapshot(
      this.engine,
      this.options.file.kept,
      this.protections.all,
      this.properties.read('document', ''),
    );
    return { bytes, saved: () => this.windows.tellEach(window => ({ type: 'saved', ...held(window) })) };
  }

  private tell(event: SavingEvent): void {
    this.options.told?.(event);
    const { what } = event;
    if (what === 'unsaved') this.windows.tellAll({ type: 'unsaved', why: event.why });
    else if (what === 'parted' || what === 'remade')
      this.windows.tellAll({ type: 'moved', what, file: event.path });
  }

  /** Saves what has not been saved yet; false if that cannot be done. */
  async save(): Promise<boolean> {
    return (await this.saving?.finish()) ?? true;
  }

  /** A window has been closed: what was kept for it goes. */
  private forget(window: string): void {
    this.screen.pages.forget(window);
    this.sharing.forget(window);
  }

  /** An error that nobody has caught: the workbook is still there and, in case it was the last time, saved. */
  outlive(error: unknown): void {
    this.failed(error);
    void this.saving?.now();
  }

  /** Saves and ends. */
  async stop(): Promise<void> {
    clearTimeout(this.held);
    await this.save();
    this.windows.close();
    await this.executions.stop();
    this.engine.dispose();
  }
}
