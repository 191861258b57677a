import { describe, expect, test } from 'vitest';
import type { SetUpProgress } from '../../src/contract/AdminSetUp.ts';
import { exampleSheet } from '../host/exampleSheet.ts';
import { gridOf } from '../host/gridOf.ts';
import {
  removeColumn,
  removeTab,
  renameTab,
  type SettingUp,
  settingUp,
  tabNames,
  type,
} from './settingUp.ts';

const TABS = [
  'Hướng dẫn',
  'Bảng xếp hạng',
  'Tiêu chí',
  'Sáng kiến',
  'Cán bộ',
  'Đơn vị',
  'Nhiệm vụ',
  'Văn bản',
  'Kiểm tra',
  'Vụ việc',
  'Kết quả đã chốt',
  'Tiêu chí đã chốt',
  'Tổng hợp năm',
  'Nhật ký',
  'Cấu hình',
];
const example = exampleSheet().then(sheet => sheet.bytes());
const opened = async (more?: string) => {
  const book = await settingUp(await example, more);
  await book.sheet.engine.settled();
  return book;
};
const setUp = async ({ counted }: SettingUp, withSample = false) => {
  const { reply, writing } = await counted<SetUpProgress>('setUpWorkbook', { withSample });
  return { ...reply.value, writing, refused: reply.refused };
};
const formulaAt = ({ sheet }: SettingUp, tab: string, row: number, column: number) =>
  sheet.engine.workbook.getSheetBySheetName(tab)!.getCellRaw(row, column)?.f;

describe('in an empty spreadsheet', () => {
  test('it makes every tab, without a service that only Google has', async () => {
    const sheet = await exampleSheet();
    expect(tabNames(sheet)).toEqual(TABS);
    expect(sheet.screen.missing).toEqual([]);
  });

  test('without sample data there is none', async () => {
    const book = await settingUp();
    const { made, left } = await setUp(book);
    expect(left).toBe(0);
    expect(tabNames(book.sheet)).toEqual(TABS);
    expect(made.filter(one => one.kind === 'tab').map(one => one.tab)).toEqual(TABS);
    expect(gridOf(book.sheet, 'Cán bộ').slice(1).flat().join('')).toBe('');
    expect(JSON.stringify(gridOf(book.sheet, 'Cấu hình'))).not.toContain('Dữ liệu mẫu');
  });

  test('sample data that is asked for later comes into the tabs that are there', async () => {
    const book = await settingUp();
    await setUp(book);
    const { made } = await setUp(book, true);
    expect(made.filter(one => one.kind === 'sample').map(one => [one.tab, one.count])).toContainEqual([
      'Cán bộ',
      40,
    ]);
    await book.sheet.engine.settled();
    const whole = await exampleSheet();
    for (const tab of ['Cán bộ', 'Đơn vị', 'Bảng xếp hạng'])
      expect(gridOf(book.sheet, tab)).toEqual(gridOf(whole, tab));
  });

  test('the units are ranked: the Trung tâm and units without all data left out', async () => {
    const [header, ...rows] = gridOf(await exampleSheet(), 'Bảng xếp hạng');
    expect(header!.slice(0, 6)).toEqual(['Hạng', 'Mã đơn vị', 'Tên đơn vị', 'Điểm', 'Xếp loại', 'Lý do']);
    expect(rows.filter(row => row[0] !== '').map(row => row.slice(0, 5))).toEqual([
      [1, 'T6', 'Trạm mẫu 6', 96.93, 'Xuất sắc'],
      [2, 'P3', 'Phòng mẫu 3', 94.9, 'Xuất sắc'],
      [3, 'P1', 'Phòng mẫu 1', 93.83, 'Xuất sắc'],
      [4, 'P2', 'Phòng mẫu 2', 80, 'Tốt'],
      [5, 'T4', 'Trạm mẫu 4', 72, 'Khá'],
    ]);
  });
});

describe('a second run', () => {
  test('writes nothing at all', async () => {
    const book = await opened();
    const before = await book.sheet.bytes();
    expect(await setUp(book)).toMatchObject({ made: [], told: [], left: 0, writing: [] });
    expect(Buffer.compare(await book.sheet.bytes(), before)).toBe(0);
  });

  test('leaves what people have made of it: a criterion, a note, a format, a list, a formula of their own', async () => {
    const more = `function own() {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      book.getSheetByName('Tiêu chí').getRange('I2').setValue('12');
      var staff = book.getSheetByName('Cán bộ');
      staff.getRange('A1').setNote('Mã số của tôi');
      staff.getRange('I2:I500').setNumberFormat('0.000');
      staff.getRange('C2:C500').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['P1']).build());
      staff.getRange('S2').setValue('=1+1');
      staff.getRange('S3').setValue('đã nghỉ');
    }`;
    const book = await opened(more);
    await book.run('own');
    const before = await book.sheet.bytes();
    expect(await setUp(book)).toMatchObject({ made: [], writing: [] });
    expect(Buffer.compare(await book.sheet.bytes(), before)).toBe(0);
  });
});

describe('what is missing comes back', () => {
  test('a tab, without sample data; the others stay as they are', async () => {
    const book = await opened();
    removeTab(book.sheet, 'Văn bản');
    const staff = gridOf(book.sheet, 'Cán bộ');
    await setUp(book);
    await book.sheet.engine.settled();
    expect(tabNames(book.sheet)).toEqual(TABS);
    expect(
      gridOf(book.sheet, 'Văn bản')
        .flat()
        .filter(value => value !== '').length,
    ).toBe(9);
    expect(gridOf(book.sheet, 'Cán bộ')).toEqual(staff);
  });

  test.each([
    ['in the middle', 'Cán bộ', 3, 'Đối tượng'],
    ['last before the results', 'Cán bộ', 26, 'Chênh lệch khi chấm'],
    ['last of what a function reads', 'Nhiệm vụ', 10, 'Trạng thái'],
  ])('a column %s, where it was, and functions read it again', async (_, tab, place, header) => {
    const book = await opened();
    const formulas = [formulaAt(book, 'Cán bộ', 0, 16), formulaAt(book, 'Cán bộ', 0, 27)];
    const titles = gridOf(book.sheet, tab)[0];
    await removeColumn(book, tab, place);
    const { made } = await setUp(book);
    expect(made).toContainEqual({ kind: 'column', tab, detail: header, count: 1 });
    await book.sheet.engine.settled();
    expect(gridOf(book.sheet, tab)[0]).toEqual(titles);
    expect([formulaAt(book, 'Cán bộ', 0, 16), formulaAt(book, 'Cán bộ', 0, 27)]).toEqual(formulas);
    expect(await setUp(book)).toMatchObject({ made: [], writing: [] });
  });

  test('the first column comes second: what functions read begins where it began', async () => {
    const book = await opened();
    const counted = gridOf(book.sheet, 'Cán bộ').map(row => row.slice(16, 20));
    await removeColumn(book, 'Nhiệm vụ', 0);
    await setUp(book);
    await book.sheet.engine.settled();
    expect(gridOf(book.sheet, 'Nhiệm vụ')[0]!.slice(0, 3)).toEqual(['Tên nhiệm vụ', 'Mã nhiệm vụ', 'Căn cứ']);
    expect(gridOf(book.sheet, 'Cán bộ').map(row => row.slice(16, 20))).toEqual(counted);
    expect(await setUp(book)).toMatchObject({ made: [], writing: [] });
  });

  test('a block of counts, one column of a block, the results', async () => {
    const book = await opened();
    const before = gridOf(book.sheet, 'Cán bộ');
    await removeColumn(book, 'Cán bộ', 27, 4);
    await removeColumn(book, 'Cán bộ', 20, 2);
    await removeColumn(book, 'Cán bộ', 18, 1);
    const { made } = await setUp(book);
    expect(made.filter(one => one.kind === 'column').map(one => one.detail)).toEqual([
      'Điểm, Xếp loại, Tạm tính, Lý do',
      'Vượt tiến độ, Đã đăng ký, Có hiệu quả',
    ]);
    await book.sheet.engine.settled();
    const trimmed = (rows: unknown[][]) => rows.slice(0, 41).map(row => row.slice(0, 31));
    expect(trimmed(gridOf(book.sheet, 'Cán bộ'))).toEqual(trimmed(before));
  });

  test('formulas of rows that were pasted below, and only there', async () => {
    const book = await opened();
    type(
      book.sheet,
      'Đơn vị',
      [8, 0],
      [
        ['P7', 'Phòng mới', 'Phòng'],
        ['P8', 'Phòng khác', 'Phòng'],
      ],
    );
    const { made } = await setUp(book);
    expect(made).toEqual(made.map(() => expect.objectContaining({ kind: 'formula', tab: 'Đơn vị' })));
    expect(made.reduce((sum, one) => sum + one.count, 0)).toBe(2 * 21);
    await book.sheet.engine.settled();
    const [header, ...rows] = gridOf(book.sheet, 'Đơn vị');
    expect(rows[8]![header!.indexOf('Số người')]).toBe(0);
  });

  test('notes, drop-downs, formats, names, settings, protection', async () => {
    const more = `function spoil() {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      book.getSheetByName('Nhiệm vụ').getRange('B1').setNote('');
      book.getSheetByName('Nhiệm vụ').getRange('F2:F1000').setNumberFormat('General');
      book.removeNamedRange('NHIEM_VU');
      book.getProtections(SpreadsheetApp.ProtectionType.SHEET)[2].remove();
      var settings = book.getSheetByName('Cấu hình');
      settings.deleteRows(4, 1);
    }
    function names() { return SpreadsheetApp.getActiveSpreadsheet().getRangeByName('NHIEM_VU').getA1Notation(); }`;
    const book = await opened(more);
    await book.run('spoil');
    const { made } = await setUp(book);
    expect(new Set(made.map(one => one.kind))).toEqual(
      new Set(['note', 'format', 'name', 'setting', 'protection']),
    );
    expect(await book.run('names')).toMatch(/^A1:K\d+$/);
    expect(await setUp(book)).toMatchObject({ made: [], writing: [] });
  });
});

describe('people have moved things', () => {
  test('a renamed tab is known by its named range, in formulas that are made, too', async () => {
    const book = await opened();
    renameTab(book.sheet, 'Đơn vị', 'Các phòng');
    type(book.sheet, 'Cán bộ', [41, 0], [['CB41', 'Người mới', 'P1', 'Công chức', 'Có']]);
    await setUp(book);
    expect(tabNames(book.sheet)).toEqual(TABS.map(name => (name === 'Đơn vị' ? 'Các phòng' : name)));
    expect(formulaAt(book, 'Cán bộ', 41, 22)).toContain('INDEX(');
    await book.sheet.engine.settled();
    expect(gridOf(book.sheet, 'Cán bộ')[41]!.slice(22, 26)).toEqual(
      gridOf(book.sheet, 'Cán bộ')[1]!.slice(22, 26),
    );
  });

  test('a tab or column under a similar name is not made twice; it is told', async () => {
    const book = await opened();
    type(book.sheet, 'Nhiệm vụ', [0, 5], [['Han']]);
    type(book.sheet, 'Văn bản', [0, 2], [['Kenhh']]);
    const { made, told } = await setUp(book);
    expect(made).toEqual([]);
    expect(told).toEqual([{ kind: 'nearColumn', tab: 'Văn bản', detail: 'Kenhh', meant: 'Kênh' }]);
  });

  test('in a workbook of somebody else nothing of theirs is touched', async () => {
    const more = `function own() { var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; sheet.setName('Của tôi'); sheet.getRange('A1:B1').setValues([['x', '=1+1']]); }`;
    const book = await settingUp(undefined, more);
    await book.run('own');
    await setUp(book);
    await book.sheet.engine.settled();
    expect(tabNames(book.sheet)).toEqual([...TABS, 'Của tôi']);
    expect(gridOf(book.sheet, 'Của tôi')[0]!.slice(0, 3)).toEqual(['x', 2, '']);
  });
});

test('two people set up at the same time: every tab once', async () => {
  const book = await settingUp();
  await Promise.all([setUp(book), setUp(book)]);
  expect(tabNames(book.sheet)).toEqual(TABS);
});

test('a person added below is counted and scored by the formulas that are there', async () => {
  const book = await opened();
  const cells = gridOf(book.sheet, 'Cán bộ')[30]!.slice(5, 15) as (string | number)[];
  type(book.sheet, 'Cán bộ', [41, 0], [['CB41', 'Cán bộ mẫu 41', 'P1', 'Viên chức', 'Không', ...cells]]);
  await book.sheet.engine.settled();
  const added = gridOf(book.sheet, 'Cán bộ')[41]!;
  expect(added.slice(16, 22)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(added[30]).toContain('S4');
});
