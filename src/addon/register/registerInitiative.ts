import { type Receipt, type Registration, registration } from '../../contract/Registration.ts';
import { withLinks } from '../../domain/initiative/evidence.ts';
import { lateness } from '../../domain/initiative/late.ts';
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
import { isSameCell } from '../sheet/pieces.ts';
import { type Cells, Table } from '../sheet/Table.ts';
import { newRow, writeRows } from '../sheet/writeRows.ts';
import { answerCells, contentCells } from './answerCells.ts';
import { codesIn, isSameCode } from './authorsOf.ts';
import { History, type LoggedStep } from './History.ts';
import { isVerified, unverified } from './identity.ts';
import { registrationKey } from './keys.ts';
import { idsOf } from './Register.ts';
import type { Member } from './roster.ts';
import { roster, unitNames } from './roster.ts';
import { refuseLate, roundOf } from './round.ts';
import { isoOf } from './shown.ts';

/**
 * Registers an initiative: one row in the register, one in the history, a number of its own. Asked again with the same
 * key it gives the same receipt. Anybody who may edit the sheet may call it, for others, too; who it is goes into row and
 * history.
 */
export const registerInitiative = served({ takes: registration, by: anybody, alone: 'seen' }, register);

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function register(spreadsheet: Spreadsheet, asked: Registration): Receipt {
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
    if (!history.tells(receipt.number, asked.key)) {
      const members = roster(spreadsheet);
      const codes = codesIn(String(row[table.column('authorCodes')]), members);
      const who = String(row[table.column('updatedBy')]);
      history.add([
        entryOf(receipt, who, membersOf(codes, members), asked.key, SettingTable.open(spreadsheet)),
      ]);
    }
    return receipt;
  }
  const settings = SettingTable.open(spreadsheet);
  if (!roundOf(settings).takes) refuseLate(settings);
  const members = roster(spreadsheet);
  const problems = problemsOf(asked, members, dayOf(new Date()));
  if (problems.length > 0) refuse('unanswered', { problems });
  if (!asked.despiteTwin) refuseTwin(asked.title, table);
  const authors = membersOf(
    asked.authors.map(({ code }) => code),
    members,
  );
  const who = currentEmail() || unverified(authors[0]!.name);
  const at = new Date();
  const number = nextNumber(numbers, settings.year);
  const receipt = { number, at: at.toISOString(), title: tidy(asked.title), differs: false };
  const [{ unit }] = authors as [Member];
  const values = table.row({
    ...contentCells(asked, authors),
    evidence: withLinks('', asked.evidence),
    number,
    registeredAt: at,
    unit,
    unitName: nameOfUnit(spreadsheet, table, unit),
    state: 'Đã đăng ký',
    updatedAt: at,
    updatedBy: who,
    version: 1,
    key: asked.key,
  });
  writeRows({ sheet, tab: initiativesTab }, table, [newRow(values)]);
  History.append(spreadsheet, entryOf(receipt, who, authors, asked.key, settings));
  return receipt;
}

/**
 * Whoever registers and is no author does it for the first of them (đăng ký thay); what was registered after the last day
 * says so.
 */
function entryOf(
  { number, at }: Receipt,
  who: string,
  authors: readonly Member[],
  key: string,
  settings: SettingTable,
): LoggedStep {
  const [first] = authors;
  const isOwn = !first || !isVerified(who) || authors.some(({ email }) => email === who);
  const what = isOwn ? 'Đăng ký' : `Đăng ký thay ${first.name} (${first.code})`;
  const why = lateness(dayOf(new Date(at)), settings.get('deadline'));
  return { at, who, number, what, from: '', to: 'Đã đăng ký', why, key };
}

function membersOf(codes: readonly string[], members: readonly Member[]): readonly Member[] {
  return codes.flatMap(code => members.find(member => isSameCode(member.code, code)) ?? []);
}

/** Whether a row holds these answers. */
function holds(table: Table<InitiativeId>, row: readonly unknown[], asked: Registration): boolean {
  const cells = sentCells(asked);
  return idsOf(cells).every(id => isSameCell(row[table.column(id)], cells[id]!));
}

/** What the page has sent, as cells. */
function sentCells(asked: Registration): Cells<InitiativeId> {
  return { ...answerCells(asked), evidence: withLinks('', asked.evidence) };
}

/** Refuses a second initiative of the same title, unless the first was withdrawn. */
function refuseTwin(title: string, table: Table<InitiativeId>): void {
  const states = table.texts('state');
  const wanted = fold(title);
  const twin = table.texts('title').findIndex((one, at) => fold(one) === wanted && states[at] !== 'Đã rút');
  if (twin >= 0) refuse('twin', { number: table.texts('number')[twin]! });
}

/**
 * The name of a unit as the newest row of the register has it, which was read already; else as the tab Đơn vị has it, which
 * takes two calls more.
 */
function nameOfUnit(spreadsheet: Spreadsheet, table: Table<InitiativeId>, unit: string): string {
  const known = table.texts('unitName')[table.texts('unit').lastIndexOf(unit)];
  return known || unitNames(spreadsheet).get(unit) || unit;
}
