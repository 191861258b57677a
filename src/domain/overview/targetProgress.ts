import type { AnyJudge } from '../criteria/Rule.ts';
import type { Side } from '../scoring/kinds.ts';
import { State } from '../scoring/State.ts';
import { score } from '../scoring/score.ts';
import type { Range } from '../text/Cell.ts';
import type { TargetProgress } from './Facts.ts';

/** States in which it is not known whether the target is reached. */
const UNKNOWN: ReadonlySet<number> = new Set([State.missing, State.fault, State.undecided]);

/** Each criterion with a Mẫu số that only the whole of it fulfils, in the order of the criteria table. */
export function targetProgress(side: Side, rows: Range, criteria: Range): readonly TargetProgress[] {
  return score(side, rows, criteria, true).measures.flatMap(({ criterion, state, value, quotient }) => {
    if (!quotient || !needsAll(criterion.judge)) return [];
    const scored = [...state.keys()].filter(i => state[i] === State.scored);
    const missing = state.filter(one => UNKNOWN.has(one)).length;
    if (scored.length + missing === 0) return [];
    const sum = (column: Float64Array) => scored.reduce((total, i) => total + column[i]!, 0);
    return [
      {
        side,
        code: criterion.code,
        content: criterion.content,
        met: scored.filter(i => value[i] === 1).length,
        of: scored.length,
        missing,
        part: sum(quotient.over),
        whole: sum(quotient.under),
      },
    ];
  });
}

/** Whether the whole earns more than anything below it. */
function needsAll({ effect, judge }: AnyJudge): boolean {
  if (effect !== 'points' && effect !== 'report') return false;
  const points = new Float64Array(2);
  judge(Float64Array.of(1, 1 - 1e-7), points, () => {});
  return points[0]! > 0 && points[1]! < points[0]!;
}
