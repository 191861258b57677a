import type { Work } from './Work.ts';
import type { Workbook, WorkbookTab } from './Workbook.ts';

/** A tab with what stands behind its cells, as far as set-up looks after it. */
export interface DetailedTab extends WorkbookTab {
  /** How many rows there are, blank ones too. */
  readonly maxRows: number;
  /** Of the header row. */
  readonly notes: readonly string[];
  /** Of the first row below the header. */
  readonly formats: readonly string[];
  /** Of the first row below the header that heads no others. */
  readonly hasRule: readonly boolean[];
  /** Of the last row that there is: rows that were added below may have none of it. */
  readonly end: { readonly formats: readonly string[]; readonly hasRule: readonly boolean[] };
  readonly hasMarks: boolean;
  /** How far its named range reaches; undefined if there is none. */
  readonly named: { readonly rows: number; readonly columns: number } | undefined;
}

/** Reads the rest of a tab; what is not asked of a blank one costs nothing. */
export function detailed(tab: WorkbookTab, { spreadsheet }: Workbook): DetailedTab {
  const { sheet, content, values, head } = tab;
  const width = Math.max(values[0]?.length ?? 0, ...tab.places.map(place => 1 + (place ?? 0)));
  const body = sheet.getRange(head + (content.bands?.[0] === 1 ? 3 : 2), 1, 1, width);
  const maxRows = sheet.getMaxRows();
  const end = sheet.getRange(maxRows, 1, 1, width);
  const range = spreadsheet.getRangeByName(content.namedRange);
  return {
    ...tab,
    maxRows,
    notes: sheet.getRange(head + 1, 1, 1, width).getNotes()[0]!,
    formats: body.getNumberFormats()[0]!,
    hasRule: body.getDataValidations()[0]!.map(rule => rule !== null),
    end: {
      formats: end.getNumberFormats()[0]!,
      hasRule: end.getDataValidations()[0]!.map(rule => rule !== null),
    },
    hasMarks: sheet.getConditionalFormatRules().length > 0,
    named: range ? { rows: range.getLastRow(), columns: range.getLastColumn() } : undefined,
  };
}

/** One thing that set-up looks after in a tab that holds something: what is missing of it. */
export type Aspect = (tab: DetailedTab, book: Workbook) => readonly Work[];
