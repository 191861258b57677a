import type { Scope } from '../sheet/Operations.ts';

const LOOK_AGAIN = 20;

/** The locks of LockService: at most one execution holds each. */
export class Locks {
  private readonly holders = new Map<Scope, number>();

  /** Waits at most so long; false if another execution still holds the lock. */
  async take(scope: Scope, job: number, milliseconds: number): Promise<boolean> {
    const end = Date.now() + milliseconds;
    while (this.holders.has(scope) && this.holders.get(scope) !== job) {
      if (Date.now() >= end) return false;
      await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN));
    }
    this.holders.set(scope, job);
    return true;
  }

  release(scope: Scope, job: number): void {
    if (this.holders.get(scope) === job) this.holders.delete(scope);
  }

  /** What an execution still holds at its end, Apps Script gives back. */
  releaseAll(job: number): void {
    for (const scope of this.holders.keys()) this.release(scope, job);
  }
}
