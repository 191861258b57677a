import { isCenter } from '../criteria/population.ts';
import { TableFault } from '../criteria/TableFault.ts';
import { OUTSIDER } from '../initiative/outsider.ts';
import { withoutNoise } from '../scoring/arithmetic.ts';
import type { Side } from '../scoring/kinds.ts';
import { findHeader } from '../table/findHeader.ts';
import { isTotal } from '../table/totals.ts';
import type { Cell, Range, ResultCell } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { grouped } from '../text/grouped.ts';
import { lastUsed } from '../text/lastUsed.ts';
import { quote } from '../text/quote.ts';
import { cellText, FAULT } from '../text/readCell.ts';
import { splitCodes } from '../text/splitCodes.ts';
import type { CountedTable } from './CountedTable.ts';

/** The column that names whom the keys are: people or units. */
export const keyTitles = { staff: 'Mã cán bộ', units: 'Mã đơn vị' } as const satisfies Record<Side, string>;

/** Something that can be counted: a column of the result. */
export interface Counter<Thing> {
  readonly name: string;
  /** How much one of them adds, 0 or more. */
  readonly of: (thing: Thing) => number;
}

/** The keys to count for, by row under the header. */
export class KeyColumn {
  readonly side: Side;
  /** How many rows of the range end with the header. */
  private readonly above: number;
  /** '' where nobody is named. */
  private readonly keys: readonly string[];
  private readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  private readonly everything: readonly number[];

  /** Throws where the header is neither of them. */
  constructor(range: Range) {
    const titles = Object.values(keyTitles);
    const { headers, above } = findHeader(range, 1, found =>
      Number(titles.some(title => found.column(title) !== undefined)),
    );
    const staff = headers.column(keyTitles.staff);
    const column = staff ?? headers.column(keyTitles.units);
    if (column === undefined)
      throw new TableFault(
        'keys',
        `tiêu đề ${quote(headers.titles[0] ?? '')} không phải «${keyTitles.staff}» hay «${keyTitles.units}»`,
        'Chọn cột mã gồm cả dòng tiêu đề, ví dụ A1:A41',
      );
    this.side = column === staff ? 'staff' : 'units';
    this.above = above;
    this.keys = range
      .slice(above, lastUsed(range) + 1)
      .map(row => (row[column] === false || isTotal(row) ? '' : cellText(row[column])));
    const rows = [...this.keys.keys()];
    const isAll = (row: number) => this.side === 'units' && isCenter(this.keys[row]!);
    this.everything = rows.filter(isAll);
    this.rowsOf = grouped(
      rows.filter(row => !isAll(row)),
      row => caseKey(this.keys[row]!),
    );
  }

  /**
   * The result: a header of `counts` beside that of the keys, then a row for each key down to the last. `read` gives the
   * thing that a row of the table tells of; undefined where it is not counted, a text where it cannot be read. The first
   * fault of a key fills its row; a blank key leaves it blank. `key` names the column of the table that has its keys.
   */
  count<Thing extends object>(
    counts: readonly Counter<Thing>[],
    table: CountedTable,
    key: string,
    read: (cells: readonly Cell[]) => Thing | string | undefined,
  ): ResultCell[][] {
    const found = this.keys.map(() => counts.map(() => 0));
    const faults = new Map<number, string>();
    const at = table.column(key);
    table.rows.forEach((cells, index) => {
      const codes = cells[at];
      const rows = this.rowsFor(typeof codes === 'string' ? codes : cellText(codes));
      const thing = rows.length === 0 ? undefined : read(cells);
      if (thing === undefined) return;
      for (const row of rows) {
        if (typeof thing !== 'string')
          counts.forEach(({ of }, place) => {
            const sum = found[row]![place]! + of(thing);
            found[row]![place] = withoutNoise(sum, sum);
          });
        else if (!faults.has(row)) faults.set(row, `${FAULT}${table.placeOf(index)}, ${thing}`);
      }
    });
    const rows = this.keys.map((key, row) =>
      counts.map((_, place) => (key === '' ? '' : (faults.get(row) ?? found[row]![place]!))),
    );
    const titles = Array.from({ length: this.above - 1 }, () => counts.map(() => ''));
    return [...titles, counts.map(({ name }) => name), ...rows];
  }

  /** The rows whose key is named in a cell, each once, and those that count everything. */
  private rowsFor(codes: string): readonly number[] {
    const named = new Set(splitCodes(codes, code => this.rowsOf.has(caseKey(code))).map(caseKey));
    named.delete('');
    named.delete(OUTSIDER);
    return [...named].flatMap(code => this.rowsOf.get(code) ?? []).concat(this.everything);
  }
}
