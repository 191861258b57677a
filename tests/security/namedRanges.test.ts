import { expect, test } from 'vitest';
import { setting, tabId } from '../addon/register/rows.ts';
import { stillExamples } from '../example/copies.ts';
import { opened } from '../example/opened.ts';

const STRANGER = 'la@vidu.vn';
/** What somebody does who may edit the spreadsheet but none of its protected tabs. */
const pointing = `function point(tables) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  Object.keys(tables).forEach(function (name) {
    var sheet = book.insertSheet('của tôi ' + name), cells = tables[name];
    var range = sheet.getRange(1, 1, cells.length, cells[0].length).setValues(cells);
    book.setNamedRange(name, range);
  });
}`;
const tables = {
  CAU_HINH: [
    ['Mục', 'Giá trị'],
    ['Người xét duyệt', STRANGER],
  ],
  CAN_BO: [
    ['Mã cán bộ', 'Họ tên', 'Mã đơn vị', 'E-mail'],
    ['CB01', 'Người khác', 'P1', STRANGER],
  ],
};
const copies = stillExamples(sheet => setting(sheet, 'Người xét duyệt', 'hoidong@vidu.vn'));

test('names that point at cells of one’s own make nobody reviewer or another person', async () => {
  const { sheet, run } = opened(await copies(), { more: pointing });
  const seen = async () => (await run('openSidebar', [], STRANGER)).value;
  const before = await seen();
  await sheet.executions.run('page', 'point', JSON.stringify([tables]), { user: STRANGER, window: '' });
  const after = await seen();
  expect(after).toEqual(before);
  expect(after).toMatchObject({ me: '', reviews: false });
});

test('a tab that was renamed is found by its id', async () => {
  const { sheet, run } = opened(await copies());
  const people = async () => (await run('openSidebar', [], STRANGER)).value.people.length;
  const before = await people();
  sheet.engine.run('sheet.mutation.set-worksheet-name', {
    unitId: sheet.engine.unit,
    subUnitId: tabId(sheet, 'Cán bộ'),
    name: 'Danh sách',
  });
  expect(await people()).toBe(before);
});
