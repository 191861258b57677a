import { type Receipt, type Registration, registration } from '../../contract/Registration.ts';
import type { Reply } from '../../contract/Reply.ts';
import { problemsOf } from '../../domain/initiative/problemsOf.ts';
import { nextNumber } from '../../domain/initiative/registrationNumber.ts';
import { fold } from '../../domain/text/fold.ts';
import { initiativesTab } from '../workbook/tabs/initiativesTab.ts';
import { answered } from './answered.ts';
import { addHistory, hasHistory } from './history.ts';
import { locked } from './locked.ts';
import { Refused, refuse } from './Refused.ts';
import { currentEmail, roster } from './roster.ts';
import { rowOf } from './rowOf.ts';
import { settings } from './settings.ts';
import { Table, tabSheet } from './Table.ts';

/**
 * Registers an initiative: one row in the register, one in the history, a number of its own. Asked again with the same
 * key it gives the same receipt. Anybody who may edit the sheet may call it; who it is goes into the row.
 */
export function registerInitiative(given: unknown): Reply<Receipt> {
  return answered(() => {
    const read = registration.safeParse(given);
    if (!read.success) throw new Refused({ code: 'invalid', detail: String(read.error.issues[0]?.path[0]) });
    return locked(() => register(read.data));
  });
}

function register(asked: Registration): Receipt {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = tabSheet(spreadsheet, initiativesTab);
  const table = Table.on(sheet, initiativesTab);
  const numbers = table.texts('Số tiếp nhận');
  const before = table.texts('Khóa').indexOf(asked.key);
  if (before >= 0) {
    const at = table.rows[before]![table.column('Thời điểm đăng ký')];
    const receipt = { number: numbers[before]!, at: isoOf(at), title: asked.title };
    if (!hasHistory(spreadsheet, asked.key)) addHistory(spreadsheet, receipt, asked.key, currentEmail());
    return receipt;
  }
  const { year, deadline, isOver } = settings(spreadsheet);
  if (isOver) refuse('late', deadline);
  const members = roster(spreadsheet);
  const problems = problemsOf(asked, code => members.some(member => member.code === code));
  if (problems.length > 0) throw new Refused({ code: 'invalid', detail: '', problems });
  if (!asked.despiteTwin) refuseTwin(asked.title, table);
  const email = currentEmail();
  const at = new Date();
  const receipt = { number: nextNumber(numbers, year), at: at.toISOString(), title: asked.title };
  sheet.appendRow(rowOf(asked, receipt.number, at, members, email, table));
  addHistory(spreadsheet, receipt, asked.key, email);
  return receipt;
}

/** Refuses a second initiative of the same title, unless the first was withdrawn. */
function refuseTwin(title: string, table: Table): void {
  const states = table.texts('Trạng thái');
  const wanted = fold(title);
  const twin = table.texts('Tên').findIndex((one, at) => fold(one) === wanted && states[at] !== 'Đã rút');
  if (twin >= 0) refuse('twin', table.texts('Số tiếp nhận')[twin]);
}

function isoOf(cell: unknown): string {
  return cell instanceof Date ? cell.toISOString() : '';
}
