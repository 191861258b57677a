import type { tabSheet } from '../../src/addon/sheet/Table.ts';

type Values = readonly (readonly unknown[])[];

/** A spreadsheet that can be read, of tabs by their names; what is written into it is told in `written`. */
export function spreadsheetOf(
  tabs: Readonly<Record<string, Values>>,
  {
    named = {},
    rows = 1000,
  }: { readonly named?: Readonly<Record<string, Values>>; readonly rows?: number } = {},
) {
  const written: unknown[][] = [];
  const sheetOf = (values: Values) => ({
    getSheetValues: () => values,
    getDataRange: () => ({ getValues: () => values }),
    getMaxRows: () => rows,
    insertRowsAfter: (...given: unknown[]) => written.push(['insertRowsAfter', ...given]),
    appendRow: (...given: unknown[]) => written.push(['appendRow', ...given]),
    getRange: (...place: number[]) => ({
      setValues: (cells: unknown) => written.push(['setValues', ...place, cells]),
    }),
  });
  const spreadsheet = {
    getSheetByName: (name: string) => (tabs[name] ? sheetOf(tabs[name]) : null),
    getRangeByName: (name: string) =>
      named[name]
        ? { getValues: () => named[name], getSheet: () => sheetOf(named[name]!), canEdit: () => true }
        : null,
  };
  return { spreadsheet: spreadsheet as unknown as Parameters<typeof tabSheet>[0], written };
}
