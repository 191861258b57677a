import type { CriteriaTable } from '../criteria/CriteriaTable.ts';
import { meetsOwn, type OwnCondition } from '../criteria/ownCondition.ts';
import { categories, isOnSide, type RowKind } from '../criteria/population.ts';
import type { Headers } from '../table/Headers.ts';
import type { Cell, Range } from '../text/Cell.ts';

export type Side = RowKind['side'];

/** Every kind of row of a side, as far as the columns tell that every table has. */
export const kindsOf: Readonly<Record<Side, readonly RowKind[]>> = {
  units: [
    { side: 'units', center: false },
    { side: 'units', center: true },
  ],
  staff: [false, true].flatMap(head =>
    [undefined, ...categories].map(category => ({ side: 'staff' as const, head, category })),
  ),
};

/** The conditions that the table puts on columns of its own for rows of this side, each once. */
export function conditionsOf(table: CriteriaTable, side: Side): readonly OwnCondition[] {
  const all = [...table.criteria, ...table.bands, ...table.scales, ...table.groupRules].flatMap(row =>
    row.populations.filter(one => isOnSide(one, side)).flatMap(({ own }) => own),
  );
  return [...new Map(all.map(condition => [condition.key, condition])).values()];
}

/**
 * The kinds of rows by what they are and by the conditions of the table's own; writes the index of each row's kind, which is that
 * of the kinds without such conditions before.
 */
export function kindsIn(
  side: Side,
  table: CriteriaTable,
  headers: Headers,
  { cells, active, kind }: { readonly cells: Range; readonly active: Uint8Array; readonly kind: Uint16Array },
): readonly RowKind[] {
  const conditions = conditionsOf(table, side);
  if (conditions.length === 0) return kindsOf[side];
  const columns = conditions.map(({ column }) => headers.column(column));
  const known = conditions.map(() => new Map<Cell, boolean | undefined>());
  const answer = (row: readonly Cell[], at: number): boolean | undefined => {
    const column = columns[at];
    if (column === undefined) return undefined;
    const cell = row[column];
    if (!known[at]!.has(cell)) known[at]!.set(cell, meetsOwn(conditions[at]!, cell));
    return known[at]!.get(cell);
  };
  const places = new Map<string, number>();
  const kinds: RowKind[] = [];
  cells.forEach((row, i) => {
    if (active[i] === 0) return;
    const answers = conditions.map((_, at) => answer(row, at));
    const key = `${kind[i]} ${answers.join()}`;
    let place = places.get(key);
    if (place === undefined) {
      place = kinds.length;
      places.set(key, place);
      const own = new Map(conditions.map((condition, at) => [condition.key, answers[at]]));
      kinds.push({ ...kindsOf[side][kind[i]!]!, own });
    }
    kind[i] = place;
  });
  return kinds.length > 0 ? kinds : kindsOf[side];
}
