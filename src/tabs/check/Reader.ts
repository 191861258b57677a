import type { Cell } from '../../domain/text/Cell.ts';
import { cellName } from '../../domain/text/cellName.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { nobodyIn } from '../nobody.ts';
import type { AnyFields, Fault, Repair } from './Fault.ts';
import type { ColumnFacts, TabFacts, WorkbookFacts } from './WorkbookFacts.ts';

/** A cell of a column. */
export interface Spot {
  /** Of the tab, from 0. */
  readonly row: number;
  readonly value: Cell;
  /** As people read it, tidied. */
  readonly text: string;
}

/** A column by what stands above it. */
interface Titled {
  readonly header: string;
}

/** Reads the columns of a tab by their headers. */
export class Reader {
  private known: readonly number[] | undefined;

  constructor(readonly facts: TabFacts) {}

  /** The tab that set-up calls so; undefined if it is not there or blank. */
  static of({ tabs }: WorkbookFacts, { name }: { readonly name: string }): Reader | undefined {
    const found = tabs.find(one => one.tab === name && one.values.length > 0);
    return found && new Reader(found);
  }

  column({ header }: Titled): ColumnFacts | undefined {
    return this.facts.columns.find(column => column.header === header);
  }

  /** The rows that hold something that people typed. */
  rows(): readonly number[] {
    this.known ??= this.typedRows();
    return this.known;
  }

  private typedRows(): readonly number[] {
    const typed = this.facts.columns.flatMap(({ filled, place }) =>
      (filled && filled !== 'list') || place === undefined ? [] : [place],
    );
    const { head, values, columns } = this.facts;
    const nobody = nobodyIn(
      values,
      head,
      columns.map(({ header, place, holds, filled }) => ({
        ...{ header, place },
        isFilled: filled !== undefined,
        isFigure: holds !== undefined || filled !== undefined,
      })),
    );
    return values.flatMap((line, row) => {
      const isTyped = row > head && typed.some(place => cellText(line[place]) !== '');
      return isTyped && !nobody.has(row) ? [row] : [];
    });
  }

  /** The cells of a column in the rows that hold something; none if the column is missing. */
  spots(column: Titled): readonly Spot[] {
    const place = this.column(column)?.place;
    if (place === undefined) return [];
    return this.rows().map(row => {
      const value = this.facts.values[row]![place];
      return { row, value, text: cellText(value) };
    });
  }

  /** A cell of a row as text; blank if the column is missing. */
  text(column: Titled, row: number): string {
    const place = this.column(column)?.place;
    return place === undefined ? '' : cellText(this.facts.values[row]?.[place]);
  }

  /** A fault of a cell; of the row's first column if the column is missing. */
  fault<Fields extends AnyFields>(
    column: Titled,
    row: number,
    fields: Fields,
    repair?: Repair,
  ): Fault<Fields> {
    const place = this.column(column)?.place ?? 0;
    return { tab: this.facts.name, cell: cellName(row, place), fields, ...(repair ? { repair } : {}) };
  }
}
