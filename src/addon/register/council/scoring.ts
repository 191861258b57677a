import { heldSheets, type MemberSheet } from '../../../domain/council/MemberSheet.ts';
import { type Standing, scoredColumns, standings } from '../../../domain/council/standings.ts';
import { TableFault } from '../../../domain/criteria/TableFault.ts';
import { actions } from '../../../domain/initiative/actions.ts';
import type { Range } from '../../../domain/text/Cell.ts';
import { caseKey } from '../../../domain/text/fold.ts';
import { initiativeCriteriaTab } from '../../../tabs/fixed.ts';
import type { SettingTable } from '../../settings/SettingTable.ts';
import { tabSheet } from '../../sheet/findTab.ts';
import { authorsOf } from '../authorsOf.ts';
import type { LoggedStep } from '../History.ts';
import type { Register } from '../Register.ts';
import type { Member } from '../roster.ts';
import type { Council, CouncilMember } from './Council.ts';
import { SheetTable } from './SheetTable.ts';

/** What initiatives are scored by and with. */
export interface Scoring {
  readonly criteria: Range;
  readonly sheets: SheetTable;
  readonly columns: readonly string[];
}

/** Reads criteria and sheets. */
export function openScoring(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Scoring {
  const criteria = tabSheet(spreadsheet, initiativeCriteriaTab).getSheetValues(1, 1, -1, -1);
  const sheets = SheetTable.open(spreadsheet);
  return { criteria, sheets, columns: placed(() => scoredColumns(criteria, sheets.header)) };
}

/** What standings depend on beside the sheets. */
interface Around {
  readonly council: Council;
  readonly register: Register;
  readonly members: readonly Member[];
  readonly settings: SettingTable;
}

/** An initiative of the register that is put to the council. */
export interface Put {
  readonly at: number;
  readonly entries: readonly LoggedStep[];
}

/** Who is asked about an initiative: the council but for its authors. */
export function askedOf(
  council: Council,
  register: Register,
  at: number,
  members: readonly Member[],
): readonly CouncilMember[] {
  return council.asked(authorsOf(register, at, members));
}

/** The sheets about an initiative that hold. */
export function heldOf(
  { sheets }: Scoring,
  register: Register,
  { at, entries }: Put,
): readonly MemberSheet[] {
  return heldSheets(sheets.all, register.number(at), scoredSince(entries));
}

/** How initiatives stand with the council; sheets of whoever is not asked any more do not count. */
export function standingsOf(
  scoring: Scoring,
  { council, register, members, settings }: Around,
  put: readonly Put[],
): readonly Standing[] {
  const { criteria, sheets } = scoring;
  const scored = put.map(one => {
    const asked = askedOf(council, register, one.at, members).map(({ name }) => name);
    const isAsked = ({ member }: MemberSheet) => asked.some(name => caseKey(name) === caseKey(member));
    return {
      number: register.number(one.at),
      asked,
      sheets: heldOf(scoring, register, one).filter(isAsked),
    };
  });
  return placed(() => standings(criteria, sheets.header, settings.get('quorum'), scored));
}

/** Since when sheets count: the last call for new ones, ISO 8601; blank where there was none. */
function scoredSince(entries: readonly LoggedStep[]): string {
  const anew = actions.filter(({ scoresAnew }) => scoresAnew).map(({ label }) => label);
  return entries.reduce((since, { what, at }) => (anew.includes(what) ? at : since), '');
}

/** Faults of the criteria name the tab that they stand in. */
function placed<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    throw new TableFault(
      error.place.replace(/^Tiêu chí/, initiativeCriteriaTab.name),
      error.fault,
      error.fix,
    );
  }
}
