import type { Few, Spot } from '../../contract/MyWork.ts';
import { cellName } from '../../domain/text/cellName.ts';
import type { Table } from '../sheet/Table.ts';

/** In a list nobody reads more of them. */
const MOST = 50;

export const few = <Item>(items: readonly Item[]): Few<Item> => ({
  count: items.length,
  first: items.slice(0, MOST),
});

/** Where a column stands in a row of a table. */
export const spot = (table: Pick<Table, 'name' | 'numberOf'>, at: number, column: number): Spot => ({
  tab: table.name,
  cell: cellName(table.numberOf(at) - 1, column),
});
