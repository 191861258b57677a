import { type Receipt, type Registration, registration } from '../../contract/Registration.ts';
import { problemsOf } from '../../domain/initiative/problemsOf.ts';
import { nextNumber } from '../../domain/initiative/registrationNumber.ts';
import { fold } from '../../domain/text/fold.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { tidy } from '../../domain/text/tidy.ts';
import { type InitiativeId, initiativesTab } from '../../tabs/initiatives.ts';
import { currentEmail } from '../call/caller.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, served } from '../call/served.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { tabSheet } from '../sheet/findTab.ts';
import type { Value } from '../sheet/Grid.ts';
import { isSameCell } from '../sheet/pieces.ts';
import { Table } from '../sheet/Table.ts';
import { newRow, writeRows } from '../sheet/writeRows.ts';
import { answerCells, contentCells } from './answerCells.ts';
import { History, type LoggedStep } from './History.ts';
import { unverified } from './identity.ts';
import { registrationKey } from './keys.ts';
import { idsOf } from './Register.ts';
import type { Member } from './roster.ts';
import { roster } from './roster.ts';
import { isOpen, refuseLate } from './round.ts';
import { isoOf } from './shown.ts';

/**
 * Registers an initiative: one row in the register, one in the history, a number of its own. Asked again with the same
 * key it gives the same receipt. Anybody who may edit the sheet may call it; who it is goes into the row.
 */
export const registerInitiative = served({ takes: registration, by: anybody, alone: 'seen' }, register);

function register(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, asked: Registration): Receipt {
  const sheet = tabSheet(spreadsheet, initiativesTab);
  const table = Table.on(sheet, initiativesTab);
  const numbers = table.texts('number');
  const before = table.texts('key').findIndex(cell => registrationKey(cell) === asked.key);
  if (before >= 0) {
    const row = table.rows[before]!;
    const at = isoOf(row[table.column('registeredAt')]);
    const title = String(row[table.column('title')]);
    const receipt = { number: numbers[before]!, at, title, differs: !holds(table, row, asked) };
    const history = History.open(spreadsheet);
    if (!history.tells(receipt.number, asked.key))
      history.add([entryOf(receipt, String(row[table.column('updatedBy')]), asked.key)]);
    return receipt;
  }
  const settings = SettingTable.open(spreadsheet);
  if (!isOpen(settings)) refuseLate(settings);
  const members = roster(spreadsheet);
  const problems = problemsOf(asked, members, dayOf(new Date()));
  if (problems.length > 0) refuse('unanswered', { problems });
  if (!asked.despiteTwin) refuseTwin(asked.title, table);
  const email = currentEmail();
  const at = new Date();
  const number = nextNumber(numbers, settings.year);
  const receipt = { number, at: at.toISOString(), title: tidy(asked.title), differs: false };
  const values = rowOf(asked, receipt.number, at, members, email, table);
  writeRows({ sheet, tab: initiativesTab }, table, [newRow(values)]);
  History.append(spreadsheet, entryOf(receipt, registrant(asked, members, email), asked.key));
  return receipt;
}

function entryOf({ number, at }: Receipt, who: string, key: string): LoggedStep {
  return { at, who, number, what: 'Đăng ký', from: '', to: 'Đã đăng ký', why: '', key };
}

/** Whether a row holds these answers. */
function holds(table: Table<InitiativeId>, row: readonly unknown[], asked: Registration): boolean {
  const cells = answerCells(asked);
  return idsOf(cells).every(id => isSameCell(row[table.column(id)], cells[id]!));
}

/** Refuses a second initiative of the same title, unless the first was withdrawn. */
function refuseTwin(title: string, table: Table<InitiativeId>): void {
  const states = table.texts('state');
  const wanted = fold(title);
  const twin = table.texts('title').findIndex((one, at) => fold(one) === wanted && states[at] !== 'Đã rút');
  if (twin >= 0) refuse('twin', { number: table.texts('number')[twin]! });
}

/** Who registers: the first author, verified where the e-mail is theirs. */
function registrant({ authors }: Registration, members: readonly Member[], email: string): string {
  const first = members.find(({ code }) => code === authors[0]!.code)!;
  return email === first.email && email !== '' ? email : unverified(first.name, email);
}

/** The row of a new initiative; its authors are in the roster. */
function rowOf(
  asked: Registration,
  number: string,
  at: Date,
  members: readonly Member[],
  email: string,
  table: Table<InitiativeId>,
): Value[] {
  const first = members.find(({ code }) => code === asked.authors[0]!.code)!;
  const cells = {
    ...contentCells(asked, members),
    number,
    registeredAt: at,
    unit: first.unit,
    unitName: tidy(asked.unitName),
    state: 'Đã đăng ký',
    updatedAt: at,
    updatedBy: registrant(asked, members, email),
    version: 1,
    key: asked.key,
  };
  return table.row(cells);
}
