import type { Result } from '../periods/Result.ts';
import { criterionText, readLimits } from '../scoring/limitTexts.ts';

/** Somebody whose points reach a band and who lacks a condition of it: whoever has the authority decides. */
export interface Unmet {
  readonly result: Result;
  /** The band that the points reach. */
  readonly reached: string;
  /** What is not met, each as the reason tells it. */
  readonly conditions: readonly string[];
}

/** All of them, in the order of the results. */
export function unmetConditions(results: readonly Result[]): readonly Unmet[] {
  return results.flatMap(result => {
    const unmet = (readLimits(result.limits) ?? []).filter(({ reached }) => reached !== '');
    if (unmet.length === 0) return [];
    const parts = result.reason.split('; ');
    const conditions = unmet.map(limit => {
      const name = criterionText(limit);
      return parts.find(part => part.startsWith(`${name}: `)) ?? name;
    });
    return [{ result, reached: unmet[0]!.reached, conditions }];
  });
}
