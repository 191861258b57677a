import type { Measure } from '../Measure.ts';
import { State } from '../State.ts';
import type { Scores } from '../score.ts';
import { pointsOf } from './pointsOf.ts';

/**
 * Whether a better datum of one criterion leaves every other criterion of row `i` as good as it is. Others that read
 * the same column must read it in the same way, like the same direction, and accept the new value.
 */
export function isHarmless(scores: Scores, i: number, measure: Measure, value: number): boolean {
  const { criterion, placed } = measure;
  const { column } = placed.data[0]!;
  if (placed.outOf?.some(term => term.column === column)) return false;
  return scores.measures.every(other => {
    if (other === measure || other.state[i] === State.elsewhere) return true;
    const terms = [...other.placed.data, ...(other.placed.outOf ?? [])];
    if (terms.every(term => term.column !== column)) return true;
    const { judge, data, outOf } = other.criterion;
    return (
      data === criterion.data &&
      outOf === criterion.outOf &&
      judge.reading.as === criterion.judge.reading.as &&
      judge.better !== 0 &&
      judge.better === criterion.judge.better &&
      pointsOf(judge, value) !== undefined
    );
  });
}
