import type { Side } from '../../domain/scoring/Rows.ts';
import { sides } from '../periods/readResults.ts';
import { nameGiven } from '../sheet/findTab.ts';

/** The side whose rows a sheet has, also after it was renamed; undefined for any other. */
export function sideOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Side | undefined {
  const named = (name: string | undefined) =>
    (Object.keys(sides) as Side[]).find(side => sides[side].name === name);
  return named(sheet.getName()) ?? named(nameGiven(sheet));
}
