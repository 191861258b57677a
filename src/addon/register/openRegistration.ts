import type { FormData } from '../../contract/FormData.ts';
import type { Reply } from '../../contract/Reply.ts';
import { language } from '../texts/language.ts';
import { unitsTab } from '../workbook/tabs/unitsTab.ts';
import { answered } from './answered.ts';
import { currentEmail, roster } from './roster.ts';
import { settings } from './settings.ts';
import { Table, tabRange } from './Table.ts';

/** What the form shows: who is in the roster, who has opened it, until when. Anybody who may see the sheet may ask. */
export function openRegistration(): Reply<FormData> {
  return answered(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const members = roster(spreadsheet);
    const units = new Table(unitsTab, tabRange(spreadsheet, unitsTab).getValues());
    const codes = units.texts('Mã đơn vị');
    const names = units.texts('Tên đơn vị');
    const email = currentEmail();
    const me = email === '' ? undefined : members.find(member => member.email === email);
    return {
      language: language(),
      people: members.map(({ code, name, unit }) => ({
        code,
        name,
        unit: names[codes.indexOf(unit)] || unit,
      })),
      me: me ? me.code : '',
      deadline: settings(spreadsheet).deadline,
    };
  });
}
