import type { Engine } from '../engine/Engine.ts';
import type { Change } from '../sheet/Change.ts';
import type { Windows } from './Windows.ts';

/** Changes after which positions mean other cells. */
const STRUCTURAL =
  /^sheet\.mutation\.(insert-(row|col|sheet)|remove-(row|col|sheet|rows|columns)|move-|reorder|set-worksheet-order)/;
/** What a window may do: mutations of the spreadsheet, nothing that calculates. */
const ALLOWED = /^(sheet|data-validation)\.mutation\.[\w.-]+$|^formula\.mutation\.(set|remove)-defined-name$/;

/**
 * Keeps windows in step. Every change has a revision; a window says which it had seen. A change made to a state whose
 * rows or columns have moved since is refused and the window starts anew; a value typed at the same moment as another
 * is told to its own window too, so that all show the later one.
 */
export class Sharing {
  private revision = 0;
  private lastBy = new Map<string, number>();
  private lastStructuralBy = new Map<string, number>();
  private readonly receivedFrom = new Map<string, number>();
  private batch: { readonly origin: string; readonly changes: Change[]; echo: boolean } | undefined;
  private echo = false;

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
    if (!change.derived) this.lastBy.set(origin, this.revision);
    if (STRUCTURAL.test(change.id)) this.lastStructuralBy.set(origin, this.revision);
    if (this.batch?.origin !== origin) {
      const batch = { origin, changes: [], echo: this.echo };
      this.batch = batch;
      queueMicrotask(() => this.send(batch));
    }
    this.batch!.changes.push(change);
  }

  /** Changes that a window made; false if they do not fit any more. */
  apply(changes: readonly Change[], seen: number, window: string, engine: Engine): boolean {
    if (newest(this.lastStructuralBy, window) > seen) return false;
    this.echo = newest(this.lastBy, window) > seen;
    try {
      for (const change of changes) {
        if (!ALLOWED.test(change.id)) return false;
        engine.apply(change, window);
      }
      return true;
    } catch {
      return false;
    } finally {
      this.echo = false;
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
