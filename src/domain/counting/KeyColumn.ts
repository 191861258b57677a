import { Headers } from '../criteria/Headers.ts';
import { isCenter } from '../criteria/population.ts';
import { columnProblem } from '../criteria/Quantity.ts';
import { TableFault } from '../criteria/TableFault.ts';
import type { Range, ResultCell } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { grouped } from '../text/grouped.ts';
import { lastUsed } from '../text/lastUsed.ts';
import { cellText } from '../text/readCell.ts';
import { splitCodes } from '../text/splitCodes.ts';

/** Whom the keys name: people or units. */
export type KeyKind = 'staff' | 'units';

/** The keys to count for, by row under the header. */
export class KeyColumn {
  readonly kind: KeyKind;
  private readonly keys: readonly string[];
  private readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  private readonly everything: readonly number[];

  /** Throws where the header is neither «Mã cán bộ» nor «Mã đơn vị». */
  constructor(range: Range) {
    const headers = new Headers(range[0] ?? []);
    const staff = headers.find('Mã cán bộ');
    const column = typeof staff === 'number' ? staff : headers.find('Mã đơn vị');
    if (typeof column !== 'number')
      throw new TableFault(
        'keys',
        `tiêu đề "${headers.titles[0] ?? ''}" không phải «Mã cán bộ» hay «Mã đơn vị»`,
        'Chọn cột mã gồm cả dòng tiêu đề, ví dụ A1:A41',
      );
    this.kind = column === staff ? 'staff' : 'units';
    this.keys = range.slice(1, lastUsed(range) + 1).map(row => cellText(row[column]));
    const rows = [...this.keys.keys()];
    const isAll = (row: number) => this.kind === 'units' && isCenter(this.keys[row]!);
    this.everything = rows.filter(isAll);
    this.rowsOf = grouped(
      rows.filter(row => !isAll(row)),
      row => caseKey(this.keys[row]!),
    );
  }

  /** The rows whose key is named in a cell, each once, and those that count everything. */
  rowsFor(codes: string): readonly number[] {
    const named = new Set(splitCodes(codes, code => this.rowsOf.has(caseKey(code))).map(caseKey));
    return [...named].flatMap(code => this.rowsOf.get(code) ?? []).concat(this.everything);
  }

  /** The result: `headers`, then a row for each key down to the last; a fault fills its row, a blank key leaves it blank. */
  result(headers: readonly string[], counts: Tally): ResultCell[][] {
    const rows = this.keys.map((key, row): ResultCell[] => {
      if (key === '') return headers.map(() => '');
      const fault = counts.faults.get(row);
      return headers.map((_, column) => fault ?? counts.of(row, column));
    });
    return [[...headers], ...rows];
  }
}

/** Counts by row of the keys and column of the result, and the first fault of each row. */
export class Tally {
  readonly faults = new Map<number, string>();
  private readonly counts = new Map<string, number>();

  add(row: number, column: number): void {
    const at = `${row},${column}`;
    this.counts.set(at, (this.counts.get(at) ?? 0) + 1);
  }

  of(row: number, column: number): number {
    return this.counts.get(`${row},${column}`) ?? 0;
  }
}

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
