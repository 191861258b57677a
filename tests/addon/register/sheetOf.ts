import type { tabSheet } from '../../../src/addon/sheet/findTab.ts';

type Values = readonly (readonly unknown[])[];

/** A spreadsheet that can be read, of tabs by their names; what is written into it is told in `written`. */
export function spreadsheetOf(
  tabs: Readonly<Record<string, Values>>,
  { rows = 1000 }: { readonly rows?: number } = {},
) {
  const written: unknown[][] = [];
  const sheetOf = (given: Values) => {
    const values = given.map(row => [...row]);
    const take = (at: number, cells: Values, from = 0) => {
      cells.forEach((row, down) => {
        const kept = values[at + down] ?? [];
        const typed = row.map(cell => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell));
        values[at + down] = [...kept.slice(0, from), ...typed, ...kept.slice(from + typed.length)];
      });
    };
    return {
      getSheetValues: () => values.map(row => [...row]),
      getDataRange: () => ({ getValues: () => values, canEdit: () => true }),
      getMaxRows: () => rows,
      insertRowsAfter: (...asked: unknown[]) => written.push(['insertRowsAfter', ...asked]),
      appendRow: (row: readonly unknown[]) => {
        take(values.length, [row]);
        written.push(['appendRow', row]);
      },
      getRange: (...place: number[]) => ({
        setValues: (cells: Values) => {
          take(place[0]! - 1, cells, place[1]! - 1);
          written.push(['setValues', ...place, cells]);
        },
      }),
    };
  };
  const spreadsheet = {
    getSheetByName: (name: string) => (tabs[name] ? sheetOf(tabs[name]) : null),
    getSheets: () => [],
  };
  return { spreadsheet: spreadsheet as unknown as Parameters<typeof tabSheet>[0], written };
}
