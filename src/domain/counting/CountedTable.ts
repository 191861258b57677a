import { columnProblem } from '../criteria/Quantity.ts';
import { TableFault } from '../criteria/TableFault.ts';
import { findHeader } from '../table/findHeader.ts';
import type { Headers } from '../table/Headers.ts';
import type { Range } from '../text/Cell.ts';

/** A register whose rows are counted (Sáng kiến, Nhiệm vụ), wherever its header stands. */
export class CountedTable {
  readonly rows: Range;
  private readonly headers: Headers;

  /** `tab` names it in messages; throws for the first of the `needed` columns that is missing. */
  constructor(
    range: Range,
    private readonly tab: string,
    needed: readonly string[],
  ) {
    const { headers, above } = findHeader(
      range,
      needed.length,
      found => needed.filter(name => found.column(name) !== undefined).length,
    );
    this.headers = headers;
    this.rows = range.slice(above);
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
