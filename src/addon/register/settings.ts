import { dayOf, formatDay, parseDate } from '../../domain/text/parseDate.ts';
import { settingsTab } from '../workbook/tabs/settingsTab.ts';
import { Table, tabRange } from './Table.ts';

/** The settings that a registration depends on. */
export interface Settings {
  /** The year of the campaign; the current one if it is not given. */
  readonly year: number;
  /** The last day, dd/mm/yyyy; blank if there is none. */
  readonly deadline: string;
  readonly isOver: boolean;
}

export const DEADLINE = 'Hạn đăng ký sáng kiến';

/** Reads the tab Cấu hình. */
export function settings(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Settings {
  const table = new Table(settingsTab, tabRange(spreadsheet, settingsTab).getValues());
  const names = table.texts('Mục');
  const values = table.column('Giá trị');
  const of = (name: string) => table.rows[names.indexOf(name)]?.[values];
  const given = of(DEADLINE);
  const last = given instanceof Date ? dayOf(given) : parseDate(String(given ?? ''));
  const today = new Date();
  const isDay = typeof last === 'number';
  return {
    year: Number(of('Năm')) || today.getFullYear(),
    deadline: isDay ? formatDay(last) : '',
    isOver: isDay && dayOf(today) > last,
  };
}
