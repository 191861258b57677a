import type { Side } from '../../domain/scoring/kinds.ts';
import { staffTab } from '../../tabs/staff.ts';
import { identify } from '../register/identity.ts';
import { roster } from '../register/roster.ts';
import { nameGiven, tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { sides } from './readResults.ts';

/** The side whose rows a sheet has, also after it was renamed; undefined for any other. */
function sideOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Side | undefined {
  const named = (name: string | undefined) =>
    (Object.keys(sides) as Side[]).find(side => sides[side].name === name);
  return named(sheet.getName()) ?? named(nameGiven(sheet));
}

/** A row of a scored tab, counted as people do, and the last row of that tab. */
interface RowToScore {
  readonly side: Side;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly row: number;
  readonly last: number;
}

/**
 * The row that is selected in Cán bộ or Đơn vị; with something else selected, the own row of whoever asks, known by
 * e-mail. Undefined where there is neither.
 */
export function rowToScore(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): RowToScore | undefined {
  const cell = spreadsheet.getCurrentCell();
  const found = cell && placed(cell.getSheet(), cell.getRow());
  if (found) return found;
  const { member } = identify(roster(spreadsheet), '');
  if (!member) return undefined;
  const sheet = tabSheet(spreadsheet, staffTab);
  const table = Table.on(sheet, staffTab);
  return placed(sheet, table.numberOf(table.texts('code').indexOf(member.code)));
}

function placed(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): RowToScore | undefined {
  const side = sideOf(sheet);
  const last = sheet.getLastRow();
  return side && row >= 2 && row <= last ? { side, sheet, row, last } : undefined;
}
