import { afterAll, describe, expect, test } from 'vitest';
import type { SetUpProgress } from '../../../src/contract/AdminSetUp.ts';
import { PROTECTED } from '../../../src/host/server/Protections.ts';
import { copiesOf, examples } from '../../example/copies.ts';
import { gridOf } from '../../host/gridOf.ts';
import { type SettingUp, settingUpStill, type } from './settingUp.ts';

const ADMIN = 'an.quantri@vidu.vn';
const HEAD = 'binh.truongphong@vidu.vn';
const PERSON = 'chi@vidu.vn';
const more = `function write(given) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(given[0]).getRange(given[1]).setValue('x'); return 'written'; }
function kinds() { return SpreadsheetApp.getActiveSpreadsheet().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(function (one) { return [one.getRange().getSheet().getName(), one.isWarningOnly()]; }); }`;

/** Names admins and data entry in Cấu hình and sets up, as the owner. */
async function name({ sheet, run }: SettingUp, admins: string | null, entry: string | null) {
  const row = (setting: string) => gridOf(sheet, 'Cấu hình').findIndex(line => line[0] === setting);
  type(sheet, 'Cấu hình', [row('Quản trị'), 1], [[admins]]);
  type(sheet, 'Cấu hình', [row('Người nhập liệu'), 1], [[entry]]);
  return ((await run('setUpWorkbook', [{ withSample: false }])) as { value: SetUpProgress }).value;
}
const write = ({ run }: SettingUp, tab: string, cell: string, user: string) =>
  run('write', [[tab, cell]], user).catch((error: Error) => error.message);

describe('once admins and data entry are named', async () => {
  const book = await settingUpStill(examples, more, afterAll);
  await name(book, ADMIN, HEAD);

  test('protections are in the file, and hold when it is opened again', async () => {
    const again = await settingUpStill(
      copiesOf(() => book.sheet.bytes()),
      more,
    );
    expect(await write(again, 'Tiêu chí', 'C9', PERSON)).toBe(PROTECTED);
    expect(await write(again, 'Cán bộ', 'B9', HEAD)).toBe('written');
    expect((await again.counted('setUpWorkbook', { withSample: false })).writing).toEqual([]);
  });

  test('who may write where: everybody, data entry, admins always', async () => {
    const table: readonly (readonly [tab: string, cell: string, everybody: boolean, entry: boolean])[] = [
      ['Sáng kiến', 'D9', true, true],
      ['Nhật ký', 'G9', true, true],
      ['Hướng dẫn', 'A9', true, true],
      ['Cán bộ', 'B9', false, true],
      ['Cán bộ', 'I9', true, true],
      ['Cán bộ', 'K9', false, true],
      ['Cán bộ', 'AB9', false, false],
      ['Đơn vị', 'B9', false, true],
      ['Nhiệm vụ', 'B9', false, true],
      ['Văn bản', 'I9', false, true],
      ['Kiểm tra', 'F9', false, false],
      ['Vụ việc', 'G9', false, false],
      ['Tiêu chí', 'C9', false, false],
      ['Cấu hình', 'B99', false, false],
      ['Bảng xếp hạng', 'K9', false, false],
      ['Bản lưu thiết lập', 'A9', false, false],
    ];
    for (const [tab, cell, everybody, entry] of table) {
      const place = `${tab} ${cell}`;
      expect(await write(book, tab, cell, PERSON), place).toBe(everybody ? 'written' : PROTECTED);
      expect(await write(book, tab, cell, HEAD), place).toBe(entry ? 'written' : PROTECTED);
      expect(await write(book, tab, cell, ADMIN), place).toBe('written');
    }
  });

  test('warning-only is what the sidebar writes as the person, and nothing else', async () => {
    const kinds = (await book.run('kinds')) as [string, boolean][];
    expect(kinds.filter(([, isWarning]) => isWarning).map(([tab]) => tab)).toEqual(['Sáng kiến', 'Nhật ký']);
  });

  test('a window is refused in the same way, and the cell stays as it was', async () => {
    const { sheet } = book;
    const tab = sheet.engine.workbook.getSheetBySheetName('Tiêu chí')!;
    const before = gridOf(sheet, 'Tiêu chí')[8]![8];
    const change = (user: string) =>
      sheet.change(
        [
          {
            id: 'sheet.mutation.set-range-values',
            params: {
              unitId: sheet.engine.unit,
              subUnitId: tab.getSheetId(),
              cellValue: { 8: { 8: { v: 99, t: 2 } } },
            },
          },
        ],
        Number.MAX_SAFE_INTEGER,
        { window: user, user },
      );
    change(PERSON);
    expect(gridOf(sheet, 'Tiêu chí')[8]![8]).toBe(before);
    change(ADMIN);
    expect(gridOf(sheet, 'Tiêu chí')[8]![8]).toBe(99);
  });

  test('whoever is taken off the list is kept out after the next set-up until they are on it again; nothing else is made', async () => {
    const { made } = await name(book, ADMIN, null);
    expect(new Set(made.map(one => one.kind))).toEqual(new Set(['protection']));
    expect(await write(book, 'Cán bộ', 'B9', HEAD)).toBe(PROTECTED);
    await name(book, ADMIN, HEAD);
    expect(await write(book, 'Cán bộ', 'B9', HEAD)).toBe('written');
  });

  test.each([
    'setUpWorkbook',
    'repairWorkbook',
    'setRegion',
    'makeCodes',
    'deleteSample',
    'undoSetUp',
    'planErasure',
  ])('%s is for admins', async called => {
    const given = {
      setUpWorkbook: [{ withSample: false }],
      planErasure: [{ code: 'CB05' }],
      repairWorkbook: [{ kind: '', tab: '', cell: '', fields: {}, repair: { how: '', detail: '' } }],
    };
    const reply = await book.run(called, given[called as keyof typeof given] ?? [], PERSON);
    expect(reply).toEqual({ refused: { code: 'readOnly', message: '' } });
    expect(
      JSON.stringify(await book.run(called, given[called as keyof typeof given] ?? [], ADMIN)),
    ).not.toContain('readOnly');
  });
});

test('an e-mail that Sheets refuses is told; the others are let through', async () => {
  const book = await settingUpStill(examples, more);
  const { told } = await name(book, `khong-phai-email; ${ADMIN}`, HEAD);
  expect(told).toContainEqual({
    kind: 'email',
    tab: 'Tiêu chí',
    detail: 'khong-phai-email',
    meant: '',
  });
  expect(await write(book, 'Tiêu chí', 'C9', ADMIN)).toBe('written');
});
