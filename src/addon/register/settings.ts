import type { Cell } from '../../domain/text/Cell.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { type Language, parseLanguage } from '../../domain/text/Language.ts';
import { dayOf, formatDay } from '../../domain/text/parseDate.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { settingsTab } from '../workbook/tabs/settingsTab.ts';
import { dayIn } from './dayIn.ts';
import { shown } from './shown.ts';

/** The settings that the sidebar depends on. */
export interface Settings {
  /** The year of the campaign; the current one if it is not given. */
  readonly year: number;
  /** The last day, dd/mm/yyyy; blank if there is none. */
  readonly deadline: string;
  readonly isOver: boolean;
  /** The e-mails of the council. */
  readonly reviewers: readonly string[];
  /** Who helps; blank if nobody is named. */
  readonly contact: string;
  /** Undefined where it is left to the person's account. */
  readonly language: Language | undefined;
  /** Whether the person may edit Cấu hình; asks the service. */
  mayEdit(): boolean;
}

/** Names of settings in the column Mục. */
export const settingNames = {
  year: 'Năm',
  deadline: 'Hạn đăng ký sáng kiến',
  reviewers: 'Người xét duyệt',
  contact: 'Liên hệ',
  language: 'Ngôn ngữ',
} as const;

/** Reads the tab Cấu hình. */
export function settings(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Settings {
  const sheet = tabSheet(spreadsheet, settingsTab);
  const table = Table.on(sheet, settingsTab);
  const names = table.texts('Mục').map(caseKey);
  const values = table.column('Giá trị');
  const of = (name: keyof typeof settingNames) =>
    table.rows[names.indexOf(caseKey(settingNames[name]))]?.[values];
  const text = (name: keyof typeof settingNames) => shown(of(name)).trim();
  const last = dayIn(of('deadline'));
  const today = new Date();
  return {
    year: Number(of('year')) || today.getFullYear(),
    deadline: last === null ? '' : formatDay(last),
    isOver: last !== null && dayOf(today) > last,
    reviewers: text('reviewers')
      .split(/[;,]/)
      .map(caseKey)
      .filter(email => email !== ''),
    contact: text('contact'),
    language: parseLanguage((of('language') ?? '') as Cell),
    mayEdit: () => sheet.getDataRange().canEdit(),
  };
}
