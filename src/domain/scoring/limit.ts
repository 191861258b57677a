import { caseKey } from '../text/fold.ts';
import type { Measure } from './Measure.ts';
import { faultText } from './Rows.ts';
import { State } from './State.ts';
import type { Scores } from './score.ts';

/** Where a limit does not hold: lowers what the row may have. Limits only lower. */
export function limit(scores: Scores, block: Measure, from: number, to: number): void {
  const { judge } = block.criterion;
  if (judge.effect !== 'veto' && judge.effect !== 'cap' && judge.effect !== 'band-condition') return;
  for (let i = from; i < to; i++) {
    if (block.state[i - from] !== State.scored || block.points[i - from] !== 0) continue;
    if (judge.effect === 'cap') scores.ceiling[i] = Math.min(scores.ceiling[i]!, judge.most);
    else lowerRating(scores, i, block.criterion.code, judge);
  }
}

/** A veto gives the band it names, or the lowest; a condition allows the band just below the one it names. */
function lowerRating(
  { rows, bands, vetoed, conditioned }: Scores,
  i: number,
  code: string,
  { effect, rating }: { readonly effect: 'veto' | 'band-condition'; readonly rating: string | undefined },
): void {
  const set = bands[rows.kind[i]!]!;
  if (set === 'undecided') return;
  const last = set.length - 1;
  const at = rating === undefined ? last : set.findIndex(band => caseKey(band.name) === caseKey(rating));
  if (at < 0 && rating !== undefined) {
    if (!rows.faults.has(i))
      rows.faults.set(i, faultText(i, code, `không có loại "${rating}" trong các loại của dòng này`));
  } else if (effect === 'veto') vetoed[i] = Math.max(vetoed[i]!, at);
  else conditioned[i] = Math.max(conditioned[i]!, Math.min(last, at + 1));
}
