import { afterAll, describe, expect, test } from 'vitest';
import type { CheckResult, RepairResult } from '../../../src/contract/AdminCheck.ts';
import { examples } from '../../example/copies.ts';
import { gridOf } from '../../host/gridOf.ts';
import { opened } from '../setup/exampleBook.ts';
import {
  removeColumn,
  removeTab,
  renameTab,
  type SettingUp,
  settingUp,
  tabNames,
  type,
} from '../setup/settingUp.ts';

const check = async ({ counted }: SettingUp) => {
  const { reply, writing } = await counted<CheckResult>('checkWorkbook');
  expect(writing).toEqual([]);
  // Criteria name columns: what is missing shows there, too.
  return reply.value.findings.filter(({ kind }) => !kind.startsWith('criteria'));
};
const kindsOf = (findings: CheckResult['findings']) =>
  findings.map(({ kind, tab, cell }) => [kind, tab, cell]);

describe('a workbook that is found in order and left so', async () => {
  const book = await settingUp(
    examples,
    'function forgetTabs() { PropertiesService.getDocumentProperties().deleteAllProperties(); return 0; }',
    afterAll,
  );
  await book.sheet.engine.settled();

  test('the example is in order', async () => {
    const { value } = (await book.run('checkWorkbook')) as { value: CheckResult };
    expect(value).toMatchObject({ more: [], tabs: 17 });
    expect(value.findings.filter(({ kind }) => kind !== 'criteriaNote')).toEqual([]);
  });

  test.each([
    ['nothing', undefined],
    [
      'a formula of its own',
      {
        kind: 'untidyCode',
        tab: 'Tiêu chí',
        cell: 'A1',
        fields: {},
        repair: { how: 'writeFormula', detail: '=1' },
      },
    ],
  ])('a repair of %s is refused or not done', async (_, given) => {
    const before = gridOf(book.sheet, 'Tiêu chí');
    const reply = (await book.run('repairWorkbook', given ? [given] : [])) as { value?: RepairResult };
    expect(reply.value?.isRepaired ?? false).toBe(false);
    expect(gridOf(book.sheet, 'Tiêu chí')).toEqual(before);
  });

  test.each([
    [{ tab: 'Cán bộ', cell: 'B7' }, { value: null }],
    [{ tab: 'Cán bộ', cell: '' }, { value: null }],
    [{ tab: 'Không có', cell: 'B7' }, { refused: { code: 'missingTab', tab: 'Không có' } }],
    [{ tab: 'Cán bộ', cell: 'A1:B2' }, { refused: { code: 'invalid', part: 'cell' } }],
  ])('«Xem ô» %j', async (given, expected) => {
    expect(await book.run('showCell', [given])).toEqual(expected);
  });

  test('a deadline that is no day counts as none, and the check says so', async () => {
    type(book.sheet, 'Cấu hình', [6, 1], [['cuối tháng Sáu']]);
    expect(kindsOf(await check(book))).toEqual([['unreadableSetting', 'Cấu hình', 'B7']]);
    type(book.sheet, 'Cấu hình', [6, 1], [[null]]);
    expect(await check(book)).toEqual([]);
  });

  test('a repair can be undone', async () => {
    type(book.sheet, 'Đơn vị', [2, 9], [[99]]);
    const [finding] = await check(book);
    await book.run('repairWorkbook', [finding]);
    await book.run('undoSetUp');
    expect(gridOf(book.sheet, 'Đơn vị')[2]![9]).toBe(99);
    await book.run('repairWorkbook', [finding]);
    expect(await check(book)).toEqual([]);
  });

  describe('planted faults are found, and safe repairs mend them', () => {
    const spoil: Record<string, readonly [(book: SettingUp) => unknown, readonly string[][]]> = {
      'a tab renamed of which set-up has kept nothing': [
        async book => {
          await book.run('forgetTabs');
          renameTab(book.sheet, 'Văn bản', 'Vanbann');
        },
        [['missingTab', 'Vanbann', '']],
      ],
      'a header misspelt': [
        ({ sheet }) => type(sheet, 'Nhiệm vụ', [0, 9], [['Thuoc ke hoach nam']]),
        [['missingColumn', 'Nhiệm vụ', 'J1']],
      ],
      'a formula of a row typed over': [
        ({ sheet }) => type(sheet, 'Đơn vị', [2, 9], [[99]]),
        [['typedOverFormula', 'Đơn vị', 'J3']],
      ],
      'a value in the way of a count': [
        ({ sheet }) => type(sheet, 'Cán bộ', [5, 17], [[3]]),
        [['typedOverFormula', 'Cán bộ', 'R6']],
      ],
      'a score formula over its own column': [
        ({ sheet }) => type(sheet, 'Cán bộ', [0, 27], [['=SCORE_STAFF(A1:AB41, \'Tiêu chí\'!A1:K, "điểm")']]),
        [['scoreRange', 'Cán bộ', 'AB1']],
      ],
      'a code with a blank that nobody sees': [
        ({ sheet }) => type(sheet, 'Cán bộ', [3, 0], [['CB03\u00A0']]),
        [['untidyCode', 'Cán bộ', 'A4']],
      ],
      // What these two take away stays away.
      'a column deleted': [book => removeColumn(book, 'Nhiệm vụ', 8), [['missingColumn', 'Nhiệm vụ', '']]],
      'a tab deleted': [({ sheet }) => removeTab(sheet, 'Vụ việc'), [['missingTab', 'Vụ việc', '']]],
    };

    test.each(Object.keys(spoil))('%s', async name => {
      const [plant, expected] = spoil[name]!;
      const before = gridOf(book.sheet, 'Cán bộ').map(row => row.slice(0, 29));
      const names = tabNames(book.sheet);
      await plant(book);
      await book.sheet.engine.settled();
      const findings = await check(book);
      expect(kindsOf(findings)).toEqual(expected);
      const { value } = (await book.run('repairWorkbook', [findings[0]])) as { value: RepairResult };
      expect(value.isRepaired).toBe(true);
      expect(value.findings.filter(({ kind }) => kind !== 'criteriaNote')).toEqual([]);
      await book.sheet.engine.settled();
      expect(tabNames(book.sheet)).toEqual(names);
      const isTyped = name !== 'a column deleted' && name !== 'a tab deleted';
      if (isTyped) expect(gridOf(book.sheet, 'Cán bộ').map(row => row.slice(0, 29))).toEqual(before);
      const again = (await book.run('repairWorkbook', [findings[0]])) as { value: RepairResult };
      expect(again.value.isRepaired).toBe(false);
    });
  });
});

test('the key column deleted: what named it is written again', async () => {
  const book = await opened();
  await removeColumn(book, 'Cán bộ', 0);
  await book.run('setUpWorkbook', [{ withSample: false }]);
  await book.sheet.engine.settled();
  const broken = (await check(book)).filter(one => one.kind === 'brokenFormula');
  expect(broken.length).toBeGreaterThan(0);
  for (const finding of broken) await book.run('repairWorkbook', [finding]);
  expect((await check(book)).filter(one => one.kind === 'brokenFormula')).toEqual([]);
});

test('what it costs does not grow with the rows', async () => {
  const grow = `function grow() {
    var rows = [];
    for (var at = 0; at < 3000; at++) rows.push(['NV9' + at, 'Việc']);
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Nhiệm vụ');
    sheet.insertRowsAfter(sheet.getMaxRows(), 3000);
    sheet.getRange(300, 1, 3000, 2).setValues(rows);
  }`;
  const book = await settingUp(examples, grow);
  const few = (await book.counted('checkWorkbook')).calls.length;
  await book.run('grow');
  expect((await book.counted('checkWorkbook')).calls.length).toBe(few);
});
