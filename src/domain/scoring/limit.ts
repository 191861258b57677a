import { caseKey } from '../text/fold.ts';
import type { Measure } from './Measure.ts';
import { faultText } from './Rows.ts';
import { State } from './State.ts';
import type { Scores } from './score.ts';

/** Where a limit does not hold: lowers what the row may have. Limits only lower. */
export function limit(scores: Scores, block: Measure, from: number, to: number): void {
  const { judge, code, data } = block.criterion;
  const { effect } = judge;
  if (effect === 'points' || effect === 'report' || effect === 'adjust') return;
  for (let i = from; i < to; i++) {
    if (block.state[i - from] !== State.scored) continue;
    if (effect === 'rating-cap') {
      const { bandNames } = judge;
      lower(scores, i, data, bandNames[bandNames.length - block.value[i - from]!]!, 'limited', 0);
    } else if (block.points[i - from] !== 0) continue;
    else if (effect === 'cap') scores.ceiling[i] = Math.min(scores.ceiling[i]!, judge.most);
    else if (effect === 'veto') lower(scores, i, code, judge.rating, 'vetoed', 0);
    else lower(scores, i, code, judge.rating, 'limited', 1);
  }
}

/** The rating is at most `below` bands under the one named; without a name, the lowest. */
function lower(
  scores: Scores,
  i: number,
  title: string,
  name: string | undefined,
  limits: 'vetoed' | 'limited',
  below: 0 | 1,
): void {
  const { rows, bands } = scores;
  const set = bands[rows.kind[i]!]!;
  if (set === 'undecided') return;
  const last = set.length - 1;
  const at = name === undefined ? last : set.findIndex(band => caseKey(band.name) === caseKey(name));
  if (at < 0 && name !== undefined) {
    if (!rows.faults.has(i))
      rows.faults.set(i, faultText(i, title, `không có loại "${name}" trong các loại của dòng này`));
  } else scores[limits][i] = Math.max(scores[limits][i]!, Math.min(last, at + below));
}
