import { type Counted, watchedServices } from '../../../src/build/bench/watchedServices.ts';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { blankFile } from '../../../src/host/xlsx/blankFile.ts';
import type { Copies } from '../../example/copies.ts';
import { opened } from '../../example/opened.ts';
import type { Later } from '../../host/server/started.ts';

const REMOVE = `function removeColumns(given) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(given.tab).deleteColumns(given.column, given.count);
}`;

/**
 * A workbook (a new spreadsheet if left out) with the built add-on in it, `more` behind its script and `files` in the place of
 * built ones; see `opened`.
 */
export const settingUp = opening({ calculates: true });

/** The same where no formula's result is looked at: they keep the values that they have, which takes a third of the time. */
export const settingUpStill = opening({ calculates: false });

function opening({ calculates }: { readonly calculates: boolean }) {
  return async (copies?: Copies, more = '', later?: Later, files?: Readonly<Record<string, string>>) => {
    const { sheet, run } = opened(copies ? await copies() : blankFile('thử'), {
      calculates,
      more: `${watchedServices}\n${REMOVE}\n${more}`,
      ...(later && { later }),
      ...(files && { files }),
    });
    const counted = <Value>(name: string, given?: unknown): Promise<Counted<Value>> =>
      run('watched', [name, given]);
    return { sheet, run, counted };
  };
}

export type SettingUp = Awaited<ReturnType<typeof settingUp>>;

/** The names of the tabs that people see. */
export const tabNames = ({ engine }: LocalSheet) =>
  engine.workbook
    .getSheets()
    .filter(tab => !tab.isSheetHidden())
    .map(tab => tab.getName());

const target = ({ engine }: LocalSheet, tab: string) => ({
  unitId: engine.unit,
  subUnitId: engine.workbook.getSheetBySheetName(tab)!.getSheetId(),
});

/** Types into cells as a person would: from a row and column on, counted from 0; `undefined` leaves a cell, null clears it. */
export function type(
  sheet: LocalSheet,
  tab: string,
  [row, column]: readonly [number, number],
  lines: readonly (readonly (string | number | null | undefined)[])[],
): void {
  const cellValue = Object.fromEntries(
    lines.map((line, down) => [
      row + down,
      Object.fromEntries(
        line.flatMap((v, right) => {
          if (v === undefined) return [];
          const cell =
            typeof v === 'string' && v.startsWith('=')
              ? { f: v, v: null, t: null }
              : { f: null, si: null, v, t: v === null ? null : typeof v === 'number' ? 2 : 1 };
          return [[column + right, cell]];
        }),
      ),
    ]),
  );
  sheet.engine.run('sheet.mutation.set-range-values', { ...target(sheet, tab), cellValue });
}

/** Takes a column out, by its place from 0, as the menu of a column does. */
export async function removeColumn({ run }: Pick<SettingUp, 'run'>, tab: string, column: number, count = 1) {
  await run('removeColumns', [{ tab, column: column + 1, count }]);
}

export function removeTab(sheet: LocalSheet, tab: string): void {
  sheet.engine.run('sheet.mutation.remove-sheet', { ...target(sheet, tab), subUnitName: tab });
}

export function renameTab(sheet: LocalSheet, tab: string, name: string): void {
  sheet.engine.run('sheet.command.set-worksheet-name', { ...target(sheet, tab), name });
}
