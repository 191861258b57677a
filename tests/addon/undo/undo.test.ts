import { describe, expect, test } from 'vitest';
import type { AdminOverview, Undone } from '../../../src/contract/AdminSetUp.ts';
import type { RoundPlan } from '../../../src/contract/Periods.ts';
import { gridOf } from '../../host/gridOf.ts';
import { openedStill } from '../setup/exampleBook.ts';
import { removeColumn, type SettingUp, settingUpStill, tabNames, type } from '../setup/settingUp.ts';

const undo = async ({ run }: SettingUp) => ((await run('undoSetUp')) as { value: Undone }).value;
const setUp = ({ run }: SettingUp, withSample = false) => run('setUpWorkbook', [{ withSample }]);
const lastRun = async ({ run }: SettingUp) =>
  ((await run('openAdmin')) as { value: AdminOverview }).value.lastRun;
const allTabs = ({ sheet }: SettingUp) => sheet.engine.workbook.getSheets().map(tab => tab.getName());

describe('a set-up is taken back', () => {
  test.each([true, false])(
    'a whole new workbook (sample data: %s): the blank tab alone is left',
    async withSample => {
      const book = await settingUpStill();
      await setUp(book, withSample);
      expect(await lastRun(book)).toMatchObject({ kind: 'setUp', by: 'quantri@vidu.vn' });
      expect(await undo(book)).toMatchObject({ left: [] });
      expect(allTabs(book)).toEqual(['Trang tính1']);
      expect(await lastRun(book)).toBeNull();
    },
  );

  test('somebody has typed since: all tabs stay, and it says why', async () => {
    const book = await settingUpStill();
    await setUp(book);
    type(book.sheet, 'Cán bộ', [1, 0], [['CB01', 'Người thật']]);
    const before = tabNames(book.sheet);
    const { left } = await undo(book);
    expect(left.map(one => one.tab)).toContain('Cán bộ');
    expect(tabNames(book.sheet)).toEqual(before);
    expect(gridOf(book.sheet, 'Cán bộ')[1]!.slice(0, 2)).toEqual(['CB01', 'Người thật']);
  });

  test('columns, formulas and settings that came back go again, nothing else changes', async () => {
    const book = await openedStill();
    await removeColumn(book, 'Cán bộ', 3);
    type(book.sheet, 'Đơn vị', [8, 0], [['P7', 'Phòng mới', 'Phòng']]);
    type(book.sheet, 'Cấu hình', [3, 0], [['Mục của tôi', 'x']]);
    await book.sheet.engine.settled();
    const before = ['Cán bộ', 'Đơn vị', 'Cấu hình'].map(tab => gridOf(book.sheet, tab).slice(0, 60));
    await setUp(book);
    expect(gridOf(book.sheet, 'Cán bộ')[0]).toContain('Đối tượng');
    expect(await undo(book)).toMatchObject({ left: [] });
    await book.sheet.engine.settled();
    const after = ['Cán bộ', 'Đơn vị', 'Cấu hình'].map(tab => gridOf(book.sheet, tab).slice(0, 60));
    expect(after).toEqual(before);
  });

  test('a cell changed since keeps its new value; a column that is used stays', async () => {
    const book = await openedStill();
    await removeColumn(book, 'Nhiệm vụ', 8);
    const named = () => gridOf(book.sheet, 'Cấu hình').findIndex(line => line[0] === 'Hạn đăng ký sáng kiến');
    type(book.sheet, 'Cấu hình', [named(), 0], [['Mục của tôi', 'x']]);
    await setUp(book);
    type(book.sheet, 'Nhiệm vụ', [1, 8], [['Có']]);
    const row = named();
    type(book.sheet, 'Cấu hình', [row, 1], [['31/12/2020']]);
    const { left } = await undo(book);
    expect(left).toEqual(
      expect.arrayContaining([
        { kind: 'cells', tab: 'Cấu hình', detail: '', count: 1 },
        { kind: 'columns', tab: 'Nhiệm vụ', detail: 'Hiệu quả', count: 1 },
      ]),
    );
    expect(gridOf(book.sheet, 'Cấu hình')[row]![1]).not.toBe('');
  });
});

test('the last run is taken back first, then the one before', async () => {
  const book = await settingUpStill();
  await setUp(book);
  type(book.sheet, 'Cán bộ', [1, 1], [['Người thật']]);
  await book.run('makeCodes');
  expect(await lastRun(book)).toMatchObject({ kind: 'codes' });
  await undo(book);
  expect(gridOf(book.sheet, 'Cán bộ')[1]!.slice(0, 2)).toEqual(['', 'Người thật']);
  expect(await lastRun(book)).toMatchObject({ kind: 'setUp' });
});

test('rows and columns that people have moved since: everybody gets their own facts back', async () => {
  const book = await openedStill();
  const tab = 'Cán bộ';
  const rows = () => {
    const [header, ...lines] = gridOf(book.sheet, tab);
    return new Map(
      lines
        .filter(([code]) => code !== '')
        .map(line => {
          const cells = Object.fromEntries(header!.map((title, at) => [title, line[at]]));
          return [
            cells['Mã cán bộ'],
            [cells['Họ tên'], cells['Điểm tinh thần trách nhiệm'], cells['E-mail']],
          ];
        }),
    );
  };
  type(book.sheet, tab, [1, 6], [[2]]);
  const before = rows();
  const { value } = (await book.run('planNewRound')) as { value: RoundPlan };
  const clear = value.clearings
    .filter(one => one.tab === tab)
    .map(({ rows: count }) => ({ tab, rows: count }));
  await book.run('openNewRound', [{ period: 'Năm 2021', clear, typed: 'mở đợt mới', despite: true }]);
  const whole = gridOf(book.sheet, tab) as string[][];
  // The first two change places, and so do «Vi phạm kỷ luật» and «Vi phạm quy chế ứng xử».
  type(book.sheet, tab, [1, 0], [whole[2]!.slice(0, 5), whole[1]!.slice(0, 5)]);
  const email = whole[0]!.indexOf('E-mail');
  type(book.sheet, tab, [1, email], [[whole[2]![email]!], [whole[1]![email]!]]);
  type(book.sheet, tab, [0, 6], [[whole[0]![7]!, whole[0]![6]!]]);
  expect(await undo(book)).toMatchObject({ left: [] });
  expect(rows()).toEqual(before);
  const now = gridOf(book.sheet, tab);
  expect(now[0]!.slice(6, 8)).toEqual([whole[0]![7], whole[0]![6]]);
  expect(now[2]!.slice(6, 8)).toEqual([0, 2]);
});

test('what people have typed since where rows were cleared stays whole, nothing old comes beside it', async () => {
  const book = await openedStill();
  const tab = 'Nhiệm vụ';
  const [, , second] = gridOf(book.sheet, tab);
  const { value } = (await book.run('planNewRound')) as { value: RoundPlan };
  const clear = value.clearings
    .filter(one => one.tab === tab)
    .map(({ rows: count }) => ({ tab, rows: count }));
  await book.run('openNewRound', [{ period: 'Năm 2021', clear, typed: 'mở đợt mới', despite: true }]);
  type(book.sheet, tab, [1, 0], [['NV900', 'Việc mới']]);
  const { left } = await undo(book);
  expect(left).toEqual([{ kind: 'cells', tab, detail: '', count: expect.any(Number) }]);
  const [, first, other] = gridOf(book.sheet, tab);
  expect(first!.filter(cell => cell !== '')).toEqual(['NV900', 'Việc mới']);
  expect(other).toEqual(second);
});

test('with nothing to undo it refuses', async () => {
  const book = await settingUpStill();
  expect(await book.run('undoSetUp')).toEqual({ refused: { code: 'nothingToUndo' } });
});
