import type { Engine } from '../engine/Engine.ts';
import type { Change } from '../sheet/Change.ts';
import { isStructural, movesCells } from '../sheet/Change.ts';
import type { Windows } from './Windows.ts';

const VALUES = 'sheet.mutation.set-range-values';
/** How high rows are that grew to fit results says nothing of where these stand. */
const HEIGHT = 'sheet.mutation.set-worksheet-row-height';

/** Changes of a window were made; made, but the window shows results at their old places; they do not fit. */
export type Applied = 'made' | 'displaced' | 'moved';

/**
 * Synchronises windows. Every change has a revision; a window says which it had seen. A change made to a state whose
 * rows or columns have moved since is refused and the window starts anew, and so is a move of rows or columns in which
 * others have typed since; a value typed at the same moment as another, or before what follows from changes has come, is
 * told to its own window too, so that all show the later one.
 */
export class Sharing {
  private revision = 0;
  private readonly lastBy = new Map<string, number>();
  private readonly lastStructuralBy = new Map<string, number>();
  private lastDerived = 0;
  /** When a window was last told a change of its own. */
  private readonly echoedTo = new Map<string, number>();
  private readonly refused = new Set<string>();
  private readonly receivedFrom = new Map<string, number>();
  private batch: { readonly origin: string; readonly changes: Change[]; echo: boolean } | undefined;
  /** What the window had seen whose changes are being made, and whether others had made some that it had not. */
  private seen = Number.POSITIVE_INFINITY;
  private isBehind = false;

  constructor(private readonly windows: Windows) {}

  get current(): number {
    return this.revision;
  }

  /** A window has sent changes. */
  received(window: string): void {
    this.receivedFrom.set(window, (this.receivedFrom.get(window) ?? 0) + 1);
  }

  /** What the workbook holds now, for later: the revision, and how often a window has sent changes until now. */
  held(): (window: string) => { readonly revision: number; readonly received: number } {
    const { revision } = this;
    const received = new Map(this.receivedFrom);
    return window => ({ revision, received: received.get(window) ?? 0 });
  }

  /** A change took place in the engine; `origin` is the window that made it, `''` the host or a script. */
  changed(change: Change, origin: string): void {
    this.revision++;
    if (change.derived) {
      if (change.id !== HEIGHT) this.lastDerived = this.revision;
    } else this.lastBy.set(origin, this.revision);
    if (isStructural(change)) this.lastStructuralBy.set(origin, this.revision);
    if (this.batch?.origin !== origin) {
      const batch = { origin, changes: [], echo: false };
      this.batch = batch;
      queueMicrotask(() => this.send(batch));
    }
    this.batch!.changes.push(change);
    if (!this.comesBefore(change, origin)) return;
    this.batch!.echo = true;
    this.echoedTo.set(origin, this.revision);
  }

  /** Whether the window that makes a change has something yet to come that was before it. */
  private comesBefore({ id }: Change, window: string): boolean {
    return this.isBehind || (id === VALUES && this.isOnItsWay(window));
  }

  /** Whether results, or what follows from a change, or a change of its own is on its way to a window. */
  private isOnItsWay(window: string): boolean {
    return Math.max(this.lastDerived, this.echoedTo.get(window) ?? 0) > this.seen;
  }

  /** A window has been closed: its changes stand as those of nobody. */
  forget(window: string): void {
    for (const by of [this.lastBy, this.lastStructuralBy]) {
      const last = by.get(window);
      if (last === undefined) continue;
      by.set('', Math.max(by.get('') ?? 0, last));
      by.delete(window);
    }
    this.echoedTo.delete(window);
    this.refused.delete(window);
    this.receivedFrom.delete(window);
  }

  /** Nothing more is taken from a window: a change that it shows was not made. True if that is new. */
  refuse(window: string): boolean {
    const isNew = !this.refused.has(window);
    this.refused.add(window);
    return isNew;
  }

  /** Whether changes were made to a state that is gone, or by a window of which nothing more is taken. */
  isLate(changes: readonly Change[], seen: number, window: string): boolean {
    return (
      this.refused.has(window) ||
      newest(this.lastStructuralBy, window) > seen ||
      (changes.some(isStructural) && newest(this.lastBy, window) > seen)
    );
  }

  /** Changes that a window made, and that may be made. */
  apply(changes: readonly Change[], seen: number, window: string, engine: Engine): Applied {
    this.seen = seen;
    this.isBehind = newest(this.lastBy, window) > seen;
    const isDisplaced = changes.some(movesCells) && this.isOnItsWay(window);
    try {
      for (const change of changes) engine.apply(change, window);
      return isDisplaced ? 'displaced' : 'made';
    } catch {
      return 'moved';
    } finally {
      this.seen = Number.POSITIVE_INFINITY;
      this.isBehind = false;
    }
  }

  private send(batch: { readonly origin: string; readonly changes: Change[]; readonly echo: boolean }): void {
    if (this.batch === batch) this.batch = undefined;
    const { origin, changes, echo } = batch;
    this.windows.tellAll({ type: 'changes', revision: this.revision, changes }, echo ? undefined : origin);
  }
}

/** The newest revision by anybody but this window. */
function newest(by: ReadonlyMap<string, number>, window: string): number {
  return Math.max(0, ...[...by].filter(([origin]) => origin !== window).map(([, revision]) => revision));
}
