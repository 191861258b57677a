import type { PlainCell, PlainTab } from '../../contract/Workbook.ts';

/** A cell as the host works with it; `spilled` says that a formula above or to the left put the value there. */
export interface BookCell extends PlainCell {
  readonly spilled?: true;
}

/** A tab whose cells results are put into while formulas are being calculated. */
export interface BookTab extends Omit<PlainTab, 'cells'> {
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
