import { isCenter } from '../criteria/population.ts';
import { columnProblem } from '../criteria/Quantity.ts';
import { TableFault } from '../criteria/TableFault.ts';
import type { Side } from '../scoring/Rows.ts';
import { Headers } from '../table/Headers.ts';
import type { Cell, Range, ResultCell } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { grouped } from '../text/grouped.ts';
import { lastUsed } from '../text/lastUsed.ts';
import { cellText, FAULT } from '../text/readCell.ts';
import { splitCodes } from '../text/splitCodes.ts';

/** The column that names whom the keys are: people or units. */
export const keyTitles = { staff: 'Mã cán bộ', units: 'Mã đơn vị' } as const satisfies Record<Side, string>;

/** Something that can be counted: a column of the result. */
export interface Counter<Thing> {
  readonly name: string;
  readonly of: (thing: Thing) => boolean;
}

/** The keys to count for, by row under the header. */
export class KeyColumn {
  readonly side: Side;
  private readonly keys: readonly string[];
  private readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  private readonly everything: readonly number[];

  /** Throws where the header is neither of them. */
  constructor(range: Range) {
    const headers = new Headers(range[0] ?? []);
    const staff = headers.find(keyTitles.staff);
    const column = typeof staff === 'number' ? staff : headers.find(keyTitles.units);
    if (typeof column !== 'number')
      throw new TableFault(
        'keys',
        `tiêu đề "${headers.titles[0] ?? ''}" không phải «${keyTitles.staff}» hay «${keyTitles.units}»`,
        'Chọn cột mã gồm cả dòng tiêu đề, ví dụ A1:A41',
      );
    this.side = column === staff ? 'staff' : 'units';
    this.keys = range.slice(1, lastUsed(range) + 1).map(row => cellText(row[column]));
    const rows = [...this.keys.keys()];
    const isAll = (row: number) => this.side === 'units' && isCenter(this.keys[row]!);
    this.everything = rows.filter(isAll);
    this.rowsOf = grouped(
      rows.filter(row => !isAll(row)),
      row => caseKey(this.keys[row]!),
    );
  }

  /**
   * The result: a header of `counts`, then a row for each key down to the last. `read` gives the thing that a row of the
   * table tells of; undefined where it is not counted, a text where it cannot be read. The first fault of a key fills its
   * row; a blank key leaves it blank. `at` is where the table names its keys, `tab` its name.
   */
  count<Thing extends object>(
    counts: readonly Counter<Thing>[],
    table: Range,
    tab: string,
    at: number,
    read: (cells: readonly Cell[]) => Thing | string | undefined,
  ): ResultCell[][] {
    const found = this.keys.map(() => counts.map(() => 0));
    const faults = new Map<number, string>();
    table.slice(1).forEach((cells, index) => {
      const rows = this.rowsFor(cellText(cells[at]));
      const thing = rows.length === 0 ? undefined : read(cells);
      if (thing === undefined) return;
      for (const row of rows) {
        if (typeof thing !== 'string')
          counts.forEach(({ of }, place) => {
            if (of(thing)) found[row]![place]! += 1;
          });
        else if (!faults.has(row)) faults.set(row, `${FAULT}${tab} dòng ${index + 2}, ${thing}`);
      }
    });
    const rows = this.keys.map((key, row) =>
      counts.map((_, place) => (key === '' ? '' : (faults.get(row) ?? found[row]![place]!))),
    );
    return [counts.map(({ name }) => name), ...rows];
  }

  /** The rows whose key is named in a cell, each once, and those that count everything. */
  private rowsFor(codes: string): readonly number[] {
    const named = new Set(splitCodes(codes, code => this.rowsOf.has(caseKey(code))).map(caseKey));
    return [...named].flatMap(code => this.rowsOf.get(code) ?? []).concat(this.everything);
  }
}

/** Where each named column stands in the table; throws for the first that is missing. `tab` names the table. */
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
