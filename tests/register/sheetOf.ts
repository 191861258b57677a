import type { tabSheet } from '../../src/addon/sheet/findTab.ts';

type Values = readonly (readonly unknown[])[];

/** A spreadsheet that can be read, of tabs by their names; what is written into it is told in `written`. */
export function spreadsheetOf(
  tabs: Readonly<Record<string, Values>>,
  { rows = 1000 }: { readonly rows?: number } = {},
) {
  const written: unknown[][] = [];
  const sheetOf = (values: Values) => ({
    getSheetValues: () => values,
    getDataRange: () => ({ getValues: () => values, canEdit: () => true }),
    getMaxRows: () => rows,
    insertRowsAfter: (...given: unknown[]) => written.push(['insertRowsAfter', ...given]),
    appendRow: (...given: unknown[]) => written.push(['appendRow', ...given]),
    getRange: (...place: number[]) => ({
      setValues: (cells: unknown) => written.push(['setValues', ...place, cells]),
    }),
  });
  const spreadsheet = {
    getSheetByName: (name: string) => (tabs[name] ? sheetOf(tabs[name]) : null),
    getSheets: () => [],
  };
  return { spreadsheet: spreadsheet as unknown as Parameters<typeof tabSheet>[0], written };
}
