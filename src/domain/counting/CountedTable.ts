import { columnProblem } from '../criteria/Quantity.ts';
import { TableFault } from '../criteria/TableFault.ts';
import { findHeader } from '../table/findHeader.ts';
import type { Headers } from '../table/Headers.ts';
import { numbersColumns } from '../table/numbering.ts';
import { isTotal } from '../table/totals.ts';
import type { Cell, Range } from '../text/Cell.ts';

/** A register whose rows are counted (Sáng kiến, Nhiệm vụ), wherever its header stands. */
export class CountedTable {
  /** Below the header; a total, or numbers of columns right below it, are blank. */
  readonly rows: Range;
  private readonly headers: Headers;

  /** `tab` names it in messages; throws for the first of the `needed` columns that is missing. `also` may be there. */
  constructor(
    range: Range,
    private readonly tab: string,
    needed: readonly string[],
    also: readonly string[],
  ) {
    const { headers, above } = findHeader(
      range,
      needed.length,
      found => needed.filter(name => found.column(name) !== undefined).length,
      { also: also.map(name => [name]) },
    );
    this.headers = headers;
    const rows = range.slice(above);
    const isNobody = (row: readonly Cell[], at: number) =>
      isTotal(row) || (at === 0 && numbersColumns(row, rows[1] ?? []));
    this.rows = rows.map((row, at) => (isNobody(row, at) ? [] : row));
    for (const name of needed) this.column(name);
  }

  /** Where a needed column stands. */
  column(name: string): number {
    const at = this.headers.column(name);
    if (at !== undefined) return at;
    const { fault, fix } = columnProblem(name, this.headers, `bảng ${this.tab}`);
    throw new TableFault(`${this.tab} dòng ${this.headers.place}`, fault, fix);
  }

  /** The same for one that need not be there. */
  find(name: string): number | undefined {
    return this.headers.column(name);
  }

  /** «Nhiệm vụ dòng 7» for a row, counted from 0 below the header. */
  placeOf(row: number): string {
    return `${this.tab} dòng ${this.headers.place + row + 1}`;
  }
}
