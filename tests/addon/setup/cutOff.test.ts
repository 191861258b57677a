import { afterAll, describe, expect, test } from 'vitest';
import type { SetUpProgress } from '../../../src/contract/AdminSetUp.ts';
import { gridOf } from '../../host/gridOf.ts';
import { type SettingUp, settingUpStill, tabNames } from './settingUp.ts';

const setUp = async ({ run }: SettingUp) => {
  for (let calls = 1; ; calls++) {
    const { value } = (await run('setUpWorkbook', [{ withSample: false }])) as { value: SetUpProgress };
    if (value.left === 0) return calls;
  }
};
/** Everything that set-up is answerable for, as the services tell it. */
const state = `function state() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var types = SpreadsheetApp.ProtectionType;
  return {
    tabs: book.getSheets().map(function (sheet) {
      var all = sheet.getRange(1, 1, Math.max(2, sheet.getLastRow()), Math.max(1, sheet.getLastColumn()));
      var log = sheet.getName() === 'Bản lưu thiết lập';
      return log ? sheet.isSheetHidden() : [sheet.getName(), all.getFormulas(), all.getDisplayValues(), all.getNotes(), all.getNumberFormats(),
        all.getDataValidations().map(function (row) { return row.map(function (rule) { return rule !== null; }); }),
        sheet.getConditionalFormatRules().length, sheet.getFrozenRows()];
    }),
    names: ['CAN_BO', 'DON_VI', 'CAU_HINH'].map(function (name) { return book.getRangeByName(name).getA1Notation(); }),
    protections: book.getProtections(types.SHEET).concat(book.getProtections(types.RANGE)).map(function (one) {
      return [one.getDescription(), one.isWarningOnly(), one.canDomainEdit(), one.getEditors().map(function (user) { return user.getEmail(); })];
    }),
  };
}`;
const failing = `function failing(writing) { watched('setUpWorkbook', { withSample: false }, { failsWriting: writing }); }`;

/** Every call would take minutes: strides that meet each kind of call in several tabs, in `npm run laws` more of them. */
const STRIDE = Number(process.env.FEWER_RUNS ?? 1) > 1 ? 59 : 23;

/** What a set-up without trouble makes, and how many writing calls it takes. */
async function whole() {
  const book = await settingUpStill(undefined, state, afterAll);
  let writings = 0;
  // A busy machine needs several calls.
  for (let left = 1; left > 0; ) {
    const { reply, writing } = await book.counted<SetUpProgress>('setUpWorkbook', { withSample: false });
    ({ left } = reply.value);
    writings += writing.length;
  }
  return { made: await book.run('state'), writings };
}

describe('a set-up that is stopped before its end', async () => {
  const { made, writings } = await whole();

  test('cut off at any writing call and asked again, it makes the same workbook', async () => {
    expect(writings).toBeGreaterThan(200);
    for (let at = 1; at < writings; at += STRIDE) {
      const book = await settingUpStill(undefined, `${state}\n${failing}`);
      await book.run('failing', [at]);
      await setUp(book);
      expect(await book.run('state'), `cut off at writing call ${at} of ${writings}`).toEqual(made);
    }
  }, 120_000);

  test('when time is up it stops between two pieces, says how many are left, and goes on', async () => {
    const slow = `var real = Date.now; var asked = 0; Date.now = function () { return real() + 2500 * asked++; };`;
    const book = await settingUpStill(undefined, `${state}\n${slow}`);
    expect(await setUp(book)).toBeGreaterThan(5);
    expect(await book.run('state')).toEqual(made);
    expect(tabNames(book.sheet)).not.toContain('Trang tính1');
    expect(gridOf(book.sheet, 'Cấu hình').length).toBeGreaterThan(10);
  });
});
