import { Headers } from '../criteria/Headers.ts';
import { columnProblem } from '../criteria/Quantity.ts';
import { TableFault } from '../criteria/TableFault.ts';
import type { Range } from '../text/Cell.ts';

/** Where each named column stands in the table; throws for the first that is missing. `table` names the tab. */
export function findColumns<Name extends string>(
  table: Range,
  tab: string,
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  const headers = new Headers(table[0] ?? []);
  const found = {} as Record<Name, number>;
  for (const name of names) {
    const at = headers.find(name);
    if (typeof at !== 'number') {
      const { fault, fix } = columnProblem(name, headers, `bảng ${tab}`);
      throw new TableFault(`${tab} dòng 1`, fault, fix);
    }
    found[name] = at;
  }
  return found;
}
