import type { Band } from '../../criteria/Rule.ts';
import type { Cell } from '../../text/Cell.ts';
import type { Measure } from '../Measure.ts';
import { bandsAt, ratingAt, type Scores } from '../Scores.ts';
import { isBarrier, without } from './barriers.ts';
import type { Step } from './Column.ts';
import { cheapest } from './cheapest.ts';
import { type Mark, type Trial, totalOfTrial, trialOf } from './Trial.ts';
import { earns, numberIn } from './values.ts';
import { factorIn, withCell } from './withCell.ts';

/** A cell that gets better, and what follows for the row. */
export interface Improvement {
  /** The first of the criteria that gain by it: its words tell what to do. */
  readonly mark: Mark;
  readonly column: number;
  /** The cell as the criterion reads it, now and as it has to become. */
  readonly from: number;
  readonly to: number;
  /** What the criteria gain by it, in their own points. */
  readonly gains: readonly { readonly code: string; readonly points: number }[];
}

/** The cheapest way to the next band. */
export interface Advice {
  /** The next band; where limits alone stand in the way, the one that is reached without them. */
  readonly band: Band;
  /** The limits that must hold. */
  readonly limits: readonly Measure[];
  /** What the total is then short of. */
  readonly gap: number;
  /** What closes the gap; undefined where there is none, or nothing closes it. */
  readonly improvements: readonly Improvement[] | undefined;
  /** The row as it then is; as it was where no change of a cell is known that does it. */
  readonly cells: readonly Cell[];
}

/**
 * The way of row `i` to the band above its own: limits first, then the fewest cells, of these the fewest points. Never by
 * comparison with other rows, and never by a cell that spoils another criterion. Undefined without a band above. The row
 * must have a total.
 */
export function advise(scores: Scores, i: number): Advice | undefined {
  const set = bandsAt(scores, i);
  const at = ratingAt(scores, i) - 1;
  if (at < 0) return undefined;
  const now = trialOf(scores, i);
  const barriers = now.marks.flatMap((mark, index) => (isBarrier(mark, set, at) ? [index] : []));
  const limits = barriers.map(index => now.marks[index]!.measure);
  const free = barriers.reduce((trial, index) => without(trial, index, set, at), now);
  const total = Math.min(free.scale.most, totalOfTrial(free));
  const better = set.slice(0, at + 1);
  const reached = better.filter(band => band.reached(Math.max(0, total)));
  if (reached.length > 0) {
    const allowed = reached.find(band => !free.marks.some(mark => isBarrier(mark, set, set.indexOf(band))));
    return { band: allowed ?? set[at]!, limits, gap: 0, improvements: undefined, cells: free.cells };
  }
  const goal = Math.min(...better.map(({ least }) => least ?? Number.POSITIVE_INFINITY));
  const steps = goal > free.scale.most ? undefined : cheapest(free, goal);
  const cells = free.cells.slice();
  for (const { column, cell } of steps ?? []) cells[column] = cell;
  return {
    band: set[at]!,
    limits,
    gap: goal - total,
    improvements: steps && improvements(free, steps),
    cells,
  };
}

/** What becomes of the row by one step after the other. */
function improvements(from: Trial, steps: readonly Step[]): readonly Improvement[] {
  let before = from;
  return steps.map(({ column, cell }) => {
    const after = withCell(before, column, cell)!;
    const gaining = before.readers.get(column)!.flatMap(at => {
      const mark = before.marks[at]!;
      const to = after.marks[at]!;
      const points = to.points - mark.points;
      return points > 1e-9 && earns(mark) ? [{ mark, points, to }] : [];
    });
    const { mark, to } = gaining.find(one => factorIn(one.mark.measure.placed.data, column) > 0)!;
    const improvement: Improvement = {
      mark,
      column,
      from: numberIn(before, mark, column)!,
      to: numberIn(after, to, column)!,
      gains: gaining.map(({ mark, points }) => ({ code: mark.measure.criterion.code, points })),
    };
    before = after;
    return improvement;
  });
}
