import type { RosterOffer } from '../../contract/AdminSetUp.ts';
import { findHeader } from '../../domain/table/findHeader.ts';
import { guessed, lackedBy, type Roster, rosterSigns } from '../../tabs/roster.ts';
import { staffTab } from '../../tabs/staff.ts';
import { refuse } from '../call/Refused.ts';
import { versionOf } from './upgrade/migrate.ts';
import type { Workbook } from './Workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many rows, titles among them, are looked at, and so many columns of a list of people must be there. */
const SEARCHED = 12;
const LEAST = 3;

/** Lists of people that a body keeps in a workbook which was never set up: the tab of that name, or any other. */
export function rostersIn(book: Workbook): readonly RosterOffer[] {
  if (versionOf(book) !== undefined) return [];
  const named = book.tab(staffTab.name)?.sheet;
  const known = book.tabs.map(({ name }) => name);
  const others = () => book.spreadsheet.getSheets().filter(sheet => !known.includes(sheet.getName()));
  return (named ? [named] : others()).flatMap(sheet => offerOf(sheet, named !== undefined) ?? []);
}

function offerOf(sheet: Sheet, isNamed: boolean): RosterOffer | undefined {
  const [rows, width] = [Math.min(sheet.getLastRow(), SEARCHED), sheet.getLastColumn()];
  if (rows < 2) return undefined;
  const values = sheet.getSheetValues(1, 1, rows, width);
  const { headers, found } = findHeader(values, width, ({ titles }) => rosterSigns(titles));
  const lacked = lackedBy(headers.titles);
  if (found < LEAST || lacked.length === 0) return undefined;
  const titles = [...new Set(headers.titles.filter(title => title !== ''))];
  return { tab: sheet.getName(), isNamed, titles, lacked, guessed: guessed(titles) };
}

/**
 * The list that is asked for, as far as it is there; where nobody asks, that of the tab of people, which is not to be taken for
 * one of ours.
 */
export function rosterFor(book: Workbook, asked: Roster | undefined): Roster | undefined {
  if (!asked) {
    const [own] = rostersIn(book).filter(({ isNamed }) => isNamed);
    return own && { tab: own.tab, columns: own.guessed };
  }
  // Once it is begun Cấu hình keeps it.
  if (versionOf(book) !== undefined) return undefined;
  const offer = rostersIn(book).find(({ tab }) => tab === asked.tab);
  const isOffered = asked.columns.every(
    ({ ours, theirs }) => offer?.lacked.includes(ours) && offer.titles.includes(theirs),
  );
  const isOnce = new Set(asked.columns.map(({ ours }) => ours)).size === asked.columns.length;
  return offer && isOffered && isOnce ? asked : refuse('invalid', { part: 'roster' });
}
