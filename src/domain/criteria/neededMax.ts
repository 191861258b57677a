import type { Draft } from './Rule.ts';

/** Điểm tối đa of a rule that cannot do without; `fix` says what to write. */
export function neededMax(draft: Draft, fix: string): number {
  return draft.max ?? draft.fault('max', 'chưa có Điểm tối đa', fix, 0);
}
