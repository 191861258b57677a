import type { Band } from '../../criteria/Rule.ts';
import { allowedBand } from '../limit.ts';
import { State } from '../State.ts';
import type { Mark, Trial } from './Trial.ts';
import { addValues, cellOf, choicesOf, gridOf, isOpen, numberIn } from './values.ts';
import { withCell } from './withCell.ts';

/** Whether the limit keeps the row below the band at `wanted`. */
export function isBarrier({ measure, state, points }: Mark, set: readonly Band[], wanted: number): boolean {
  const { judge } = measure.criterion;
  if (state !== State.scored) return false;
  switch (judge.effect) {
    case 'cap':
      return points === 0 && !set.slice(0, wanted + 1).some(band => band.reached(judge.most));
    case 'demote':
      return points === 0;
    case 'veto':
    case 'band-condition':
    case 'rating-cap': {
      const allowed = allowedBand(set, judge, points);
      return (points === 0 || judge.effect === 'rating-cap') && Number(allowed) > wanted;
    }
    default:
      return false;
  }
}

/** The row without the barrier at `at` among the marks: its cell changed where one change does it, else as if it held. */
export function without(trial: Trial, at: number, set: readonly Band[], wanted: number): Trial {
  const mark = trial.marks[at]!;
  if (!isBarrier(mark, set, wanted)) return trial;
  const { criterion, placed } = mark.measure;
  const free =
    criterion.judge.effect === 'rating-cap'
      ? withCell(trial, placed.data[0]!.column, set[wanted]!.name)
      : lifted(trial, at);
  if (free) return free;
  const held = { ...mark, state: State.notApplicable };
  return { ...trial, marks: trial.marks.map(one => (one === mark ? held : one)) };
}

/** The row with the cell changed that is nearest to what lets the limit hold; of several cells the first that can. */
function lifted(trial: Trial, at: number): Trial | undefined {
  const mark = trial.marks[at]!;
  const { reading } = mark.measure.criterion.judge;
  for (const { column } of mark.measure.placed.data) {
    const now = isOpen(mark, column) ? numberIn(trial, mark, column) : undefined;
    if (now === undefined) continue;
    const values = new Set(choicesOf(reading));
    if (reading.as === 'number') addValues(values, mark, column, now, gridOf(mark, column, now));
    const free = [...values]
      .sort((a, b) => Math.abs(a - now) - Math.abs(b - now))
      .map(value => withCell(trial, column, cellOf(reading, value)))
      .find(after => after !== undefined && after.marks[at]!.points === 1);
    if (free) return free;
  }
  return undefined;
}
