import { allowedBand } from './limit.ts';
import { isLimiting, type Limit } from './limitTexts.ts';
import { bandsAt, reachedAt, type Scores } from './Scores.ts';
import { State } from './State.ts';

/** What keeps the rating of row `i` down: limits that do not hold, and other ratings below what its points reach. */
export function limitsAt(scores: Scores, i: number): readonly Limit[] {
  const { rows, measures, vetoed } = scores;
  if (rows.active[i] === 0 || rows.faults.has(i)) return [];
  const set = bandsAt(scores, i);
  const reached = reachedAt(scores, i);
  return measures.flatMap(({ criterion: { code, data, judge }, state, points, value }): readonly Limit[] => {
    const { effect } = judge;
    if (!isLimiting(effect) || state[i] !== State.scored) return [];
    const isCap = effect === 'rating-cap';
    if (!isCap && points[i] !== 0) return [];
    const allowed = allowedBand(set, judge, value[i]!);
    const isLower = typeof allowed === 'number' && reached >= 0 && allowed > reached;
    if (isCap && !isLower) return [];
    const decides = effect === 'band-condition' && isLower && allowed > vetoed[i]!;
    return [{ effect, code, data, reached: decides ? set[reached]!.name : '' }];
  });
}

/** That points reach a band whose condition fails, so that whoever decides can see it. */
export function unmetText(limits: readonly Limit[]): string {
  const unmet = limits.filter(({ reached }) => reached !== '');
  if (unmet.length === 0) return '';
  return `Điểm đạt mức ${unmet[0]!.reached}, chưa đạt điều kiện ${unmet.map(({ code }) => code).join(', ')}`;
}
