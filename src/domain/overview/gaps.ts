import { isReached, type TargetProgress } from './Facts.ts';

/** What a target of 100 % lacks (còn thiếu), as a share of the whole; null where there is no datum yet. */
export interface Gap {
  readonly target: TargetProgress;
  readonly share: number | null;
}

/** The targets that are not reached, the largest gap first, those without any datum last; and those that are. */
export function gapsOf(targets: readonly TargetProgress[]): {
  readonly open: readonly Gap[];
  readonly reached: readonly TargetProgress[];
} {
  const open = targets
    .filter(target => !isReached(target))
    .map(target => ({
      target,
      share: target.whole > 0 ? Math.max(0, 1 - target.part / target.whole) : null,
    }));
  return {
    open: open.sort((a, b) => (b.share ?? -1) - (a.share ?? -1)),
    reached: targets.filter(isReached),
  };
}
