import { afterAll, describe, expect, test } from 'vitest';
import type { SampleDeleted } from '../../../src/contract/AdminSetUp.ts';
import { gridOf } from '../../host/gridOf.ts';
import { opened, openedStill } from './exampleBook.ts';
import { type SettingUp, type } from './settingUp.ts';

const remove = async ({ run }: SettingUp) => ((await run('deleteSample')) as { value: SampleDeleted }).value;
const formulaAt = ({ sheet }: SettingUp, tab: string, row: number, column: number) =>
  sheet.engine.workbook.getSheetBySheetName(tab)!.getCellRaw(row, column)?.f;
const codes = ({ sheet }: SettingUp, tab: string) =>
  gridOf(sheet, tab)
    .slice(1)
    .map(row => row[0])
    .filter(code => code !== '');

const reviewers = ({ sheet }: SettingUp) => {
  const rows = gridOf(sheet, 'Cấu hình');
  const at = rows.findIndex(([name]) => name === 'Người xét duyệt');
  return { at, value: rows[at]![1] };
};

describe('deleting sample data', () => {
  describe('untouched', async () => {
    const book = await openedStill(undefined, afterAll);

    test('all of it goes, with what says that there is some', async () => {
      expect(reviewers(book).value).toBe('quantri@vidu.vn; xetduyet@vidu.vn');
      const { deleted, kept } = await remove(book);
      expect(kept).toEqual([]);
      expect(deleted).toContainEqual({ tab: 'Cán bộ', count: 40 });
      await book.sheet.engine.settled();
      for (const tab of ['Cán bộ', 'Đơn vị', 'Nhiệm vụ', 'Văn bản', 'Kiểm tra', 'Vụ việc', 'Sáng kiến'])
        expect(codes(book, tab), tab).toEqual([]);
      expect(JSON.stringify(gridOf(book.sheet, 'Cấu hình'))).not.toContain('Dữ liệu mẫu');
      expect(JSON.stringify(gridOf(book.sheet, 'Hướng dẫn'))).not.toContain('DỮ LIỆU MẪU');
      expect(reviewers(book).value).toBe('');
    });

    test('a second time there is nothing to delete', async () => {
      await remove(book);
      expect(await remove(book)).toEqual({ deleted: [], kept: [] });
    });
  });

  test('rows of people stay where they are in order, and are still counted and scored', async () => {
    const book = await opened();
    type(
      book.sheet,
      'Cán bộ',
      [41, 0],
      [['CB77', 'Người thật', 'P9', 'Viên chức', 'Có', 'Có', 0, 0, '', '', 15, 'Có', '', '', 'Tốt']],
    );
    type(book.sheet, 'Đơn vị', [8, 0], [['P9', 'Phòng thật', 'Phòng']]);
    await book.run('setUpWorkbook', [{ withSample: false }]);
    await remove(book);
    await book.sheet.engine.settled();
    expect(codes(book, 'Cán bộ')).toEqual(['CB77']);
    const [header, row] = gridOf(book.sheet, 'Đơn vị');
    expect(row!.slice(0, 2)).toEqual(['P9', 'Phòng thật']);
    expect(row![header!.indexOf('Số người')]).toBe(1);
    expect(gridOf(book.sheet, 'Cán bộ')[1]![27]).toBe(71.43);
    expect(formulaAt(book, 'Bảng xếp hạng', 9, 0)).toContain('$H$100');
    expect(formulaAt(book, 'Bảng xếp hạng', 0, 7)).toMatch(/A1:[A-Z]+100/);
  });

  test('a sample row that somebody has changed is kept and told; the marks stay with it, and reviewers whom they have named', async () => {
    const book = await openedStill();
    type(book.sheet, 'Cán bộ', [5, 1], [['Nguyễn Thị Thật']]);
    type(book.sheet, 'Văn bản', [3, 3], [[99]]);
    type(book.sheet, 'Cấu hình', [reviewers(book).at, 1], [['that@vidu.vn']]);
    const { kept } = await remove(book);
    expect(kept).toEqual([
      { tab: 'Cán bộ', count: 1 },
      { tab: 'Văn bản', count: 1 },
    ]);
    expect(codes(book, 'Cán bộ')).toEqual(['CB05']);
    expect(reviewers(book).value).toBe('that@vidu.vn');
    expect(JSON.stringify(gridOf(book.sheet, 'Cấu hình'))).toContain('Dữ liệu mẫu');
  });

  test('undone, everything is as it was', async () => {
    const book = await openedStill();
    type(book.sheet, 'Cán bộ', [5, 1], [['Nguyễn Thị Thật']]);
    await book.sheet.engine.settled();
    const tabs = ['Cán bộ', 'Đơn vị', 'Nhiệm vụ', 'Văn bản', 'Sáng kiến', 'Cấu hình', 'Bảng xếp hạng'];
    const before = tabs.map(tab => gridOf(book.sheet, tab).slice(0, 90));
    await remove(book);
    await book.run('undoSetUp');
    await book.sheet.engine.settled();
    tabs.forEach((tab, at) => {
      expect(gridOf(book.sheet, tab).slice(0, 90), tab).toEqual(before[at]);
    });
  });

  test('undone after people have begun a unit of their own, lists of units hold all of them', async () => {
    const book = await openedStill();
    await remove(book);
    type(book.sheet, 'Đơn vị', [1, 0], [['P9', 'Phòng thật', 'Phòng']]);
    await book.sheet.engine.settled();
    expect(await book.run('undoSetUp')).not.toHaveProperty('refused');
    await book.sheet.engine.settled();
    expect(codes(book, 'Đơn vị')).toEqual(expect.arrayContaining(['P1', 'P9', 'T6']));
    expect(codes(book, 'Cán bộ')).toHaveLength(40);
    type(book.sheet, 'Nhiệm vụ', [300, 3], [['P9']]);
    type(book.sheet, 'Nhiệm vụ', [301, 3], [['P1']]);
  });
});
