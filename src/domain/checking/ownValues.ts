import type { CriteriaRow } from '../criteria/CriteriaTable.ts';
import { isOnSide } from '../criteria/population.ts';
import type { Rows } from '../scoring/Rows.ts';
import { type CriteriaFinding, findingAt } from './Check.ts';

/** Notes of values that a population asks for and no row to be scored has. */
export function ownValues(
  criteria: readonly CriteriaRow[],
  { side, kinds }: Rows,
): readonly CriteriaFinding[] {
  const told = new Set<string>();
  return criteria.flatMap(row =>
    row.draft.populations
      .filter(population => isOnSide(population, side))
      .flatMap(({ own }) => own)
      .flatMap(({ key, column, value, isNot }) => {
        if (isNot || told.has(key) || kinds.some(kind => kind.own?.get(key))) return [];
        told.add(key);
        const fault = `không dòng nào có ${column} = ${value}`;
        return [findingAt(row, 'appliesTo', fault, 'Ghi đúng như trong bảng được chấm', true)];
      }),
  );
}
