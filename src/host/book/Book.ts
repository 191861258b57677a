import type { PlainValue } from './PlainValue.ts';

/** A cell as a file holds it. */
export interface BookCell {
  readonly value: PlainValue;
  /** Begins with `=`, `;` between the arguments. */
  readonly formula?: string;
  /** A number format of Sheets: `dd/mm/yyyy`, `0.00`, `0%`, `@` for text. */
  readonly format?: string;
  /** A formula above or to the left put the value there. */
  readonly spilled?: true;
}

/** A tab whose cells results are put into while formulas are being calculated. */
export interface BookTab {
  readonly name: string;
  readonly cells: BookCell[][];
}

/** A workbook in memory. `names` holds its named ranges as references («'Cán bộ'!$A$1:$N$41»). */
export interface Book {
  readonly tabs: readonly BookTab[];
  readonly names: ReadonlyMap<string, string>;
}

/** A rectangle of a tab, all indexes from 0 and inclusive. */
export interface Area {
  readonly tab: BookTab;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
