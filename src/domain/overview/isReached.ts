import type { TargetProgress } from './targetProgress.ts';

/** Whether everybody to whom it applies is known to reach it. */
export function isReached({ met, of, missing }: TargetProgress): boolean {
  return met === of && missing === 0;
}
