import type { AnyJudge, Band } from '../criteria/Rule.ts';
import { caseKey } from '../text/fold.ts';
import type { Measure } from './Measure.ts';
import { faultText } from './Rows.ts';
import { State } from './State.ts';
import type { Scores } from './score.ts';

/** Where a limit does not hold: lowers what the row may have. Limits only lower. */
export function limit(scores: Scores, block: Measure, from: number, to: number): void {
  const { judge } = block.criterion;
  const { effect } = judge;
  if (effect === 'points' || effect === 'report' || effect === 'adjust') return;
  for (let i = from; i < to; i++) {
    if (!lowers(block, i - from)) continue;
    if (effect === 'cap') scores.ceiling[i] = Math.min(scores.ceiling[i]!, judge.most);
    else lowerRating(scores, i, block, i - from);
  }
}

/** Whether row `i` of the measure comes under the limit; a rating-cap always may. */
function lowers({ criterion, state, points }: Measure, i: number): boolean {
  return state[i] === State.scored && (points[i] === 0 || criterion.judge.effect === 'rating-cap');
}

/** Index of the best band that the limit allows; or the name of a band that the row has not. */
export function allowedBand(
  set: readonly Band[],
  judge: AnyJudge,
  value: number,
): number | { readonly unknown: string } {
  const last = set.length - 1;
  const name =
    judge.effect === 'rating-cap' ? judge.bandNames[judge.bandNames.length - value]! : named(judge);
  if (name === undefined) return last;
  const at = set.findIndex(band => caseKey(band.name) === caseKey(name));
  if (at < 0) return { unknown: name };
  return judge.effect === 'band-condition' ? Math.min(last, at + 1) : at;
}

function named(judge: AnyJudge): string | undefined {
  return judge.effect === 'veto' || judge.effect === 'band-condition' ? judge.rating : undefined;
}

function lowerRating({ rows, bands, vetoed, limited }: Scores, i: number, block: Measure, at: number): void {
  const { judge, code, data } = block.criterion;
  const set = bands[rows.kind[i]!]!;
  if (set === 'undecided') return;
  const allowed = allowedBand(set, judge, block.value[at]!);
  const lowered = judge.effect === 'veto' ? vetoed : limited;
  if (typeof allowed === 'number') lowered[i] = Math.max(lowered[i]!, allowed);
  else if (!rows.faults.has(i)) {
    const title = judge.effect === 'rating-cap' ? data : code;
    rows.faults.set(i, faultText(i, title, `không có loại "${allowed.unknown}" trong các loại của dòng này`));
  }
}
