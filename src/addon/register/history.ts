import type { Receipt } from '../../contract/Registration.ts';
import { historyTab } from '../workbook/tabs/historyTab.ts';
import { asText } from './asText.ts';
import { Table, tabSheet } from './Table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Adds to Nhật ký that an initiative was registered. Its columns stay where set-up has put them, so that it is not read. */
export function addHistory(
  spreadsheet: Spreadsheet,
  { number, at }: Receipt,
  key: string,
  email: string,
): void {
  const cells: Readonly<Record<string, string | Date>> = {
    'Thời điểm': at === '' ? new Date() : new Date(at),
    Người: asText(email === '' ? 'chưa xác thực' : email),
    'Đối tượng': number,
    Việc: 'Đăng ký',
    Đến: 'Đã đăng ký',
    Khóa: asText(key),
  };
  const row = historyTab.columns.map(({ header }) => cells[header] ?? '');
  tabSheet(spreadsheet, historyTab).appendRow(row);
}

/** Whether Nhật ký tells of this registration. */
export function hasHistory(spreadsheet: Spreadsheet, key: string): boolean {
  const table = Table.on(tabSheet(spreadsheet, historyTab), historyTab);
  return table.texts('Khóa').includes(key);
}
