import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sheetVersion } from '../../../src/addon/settings/settings.ts';
import { migrations } from '../../../src/addon/setup/upgrade/migrate.ts';
import type { AdminOverview, SetUpProgress } from '../../../src/contract/AdminSetUp.ts';
import { examples } from '../../example/copies.ts';
import { gridOf } from '../../host/gridOf.ts';
import { type SettingUp, settingUp, settingUpStill, tabNames, type } from './settingUp.ts';
import { versions } from './versions.ts';

const version1 = async () => {
  const book = await settingUp(examples, versions);
  await book.run('toVersion1');
  await book.sheet.engine.settled();
  return book;
};
const versionOf = async ({ run }: SettingUp) =>
  ((await run('openAdmin')) as { value: AdminOverview }).value.sheetVersion;
const setUp = async (book: SettingUp) =>
  (await book.counted<SetUpProgress>('setUpWorkbook', { withSample: false })).reply;
const keyFormula = ({ sheet }: SettingUp, row: number) =>
  sheet.engine.workbook.getSheetBySheetName('Bảng xếp hạng')!.getCellRaw(row, 8)?.f;

test('every migration is in the list, one for each version', () => {
  const files = readdirSync(new URL('../../../src/addon/setup/upgrade', import.meta.url));
  expect(files.filter(file => /^to\d+\.ts$/.test(file)).length).toBe(migrations.length);
  expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: sheetVersion - 1 }, (_, at) => at + 2));
});

describe('a workbook of version 1', () => {
  test('becomes what a new one is, and keeps its data', async () => {
    const book = await version1();
    const tabs = ['Cán bộ', 'Đơn vị', 'Sáng kiến', 'Tiêu chí'];
    const before = tabs.map(tab => gridOf(book.sheet, tab));
    const ranked = () =>
      gridOf(book.sheet, 'Bảng xếp hạng')
        .slice(1)
        .map(row => row.slice(0, 6));
    const five = ranked().filter(([rank]) => rank !== '');
    expect(five).toHaveLength(5);
    expect(await versionOf(book)).toBe(1);
    const { value } = await setUp(book);
    expect(value.left).toBe(0);
    expect(value.made.map(({ kind, tab }) => `${kind} ${tab}`)).toEqual(
      expect.arrayContaining([
        'migration Sáng kiến',
        'migration Bảng xếp hạng',
        'setting Cấu hình',
        'protection Cán bộ',
      ]),
    );
    await book.sheet.engine.settled();
    expect(await versionOf(book)).toBe(sheetVersion);
    expect(tabs.map(tab => gridOf(book.sheet, tab))).toEqual(before);
    expect(ranked().slice(0, 5)).toEqual(five);
    expect(ranked().map(([rank, code]) => [rank, code])).toEqual(
      expect.arrayContaining([
        ['–', 'T5'],
        ['–', 'Trung tâm'],
      ]),
    );
    expect(keyFormula(book, 3)).toContain('INDEX(');
    expect(await book.run('formatOf', [['Nhật ký', 'A2']])).toBe('dd/mm/yyyy hh:mm');
    expect((await setUp(book)).value.made).toEqual([]);
  });

  test('has its ceiling in a tab, as Cấu hình had it; what stood there stays and says where it went', async () => {
    const book = await version1();
    await setUp(book);
    await book.sheet.engine.settled();
    const [header, ...ceilings] = gridOf(book.sheet, 'Trần xếp loại');
    const shown = ['Đối tượng', 'Tỷ lệ', 'Tính trên', 'Theo nhóm'].map(title => header!.indexOf(title));
    expect(ceilings.filter(([kind]) => kind !== '').map(row => shown.map(at => row[at]))).toEqual([
      ['Cán bộ', '15%', 'Tốt trở lên', 'Người đứng đầu'],
      ['Đơn vị', '15%', 'Tốt trở lên', 'Toàn cơ quan'],
      ['Cán bộ', '15%', 'Đề nghị Lao động tiên tiến trở lên', 'Toàn cơ quan'],
    ]);
    const former = gridOf(book.sheet, 'Cấu hình').filter(([name]) => String(name).startsWith('Trần'));
    const moved = '(cũ, đã chuyển sang tab Trần xếp loại)';
    expect(former.map(row => row.slice(0, 2))).toEqual([
      [`Trần loại cao nhất ${moved}`, 0.15],
      [`Trần tính trên số được xếp loại ${moved}`, 'Tốt trở lên'],
      [`Trần tính theo nhóm ${moved}`, 'Người đứng đầu riêng'],
    ]);
  });

  test('what people have made of it stays: a format, a formula of the ranking', async () => {
    const book = await version1();
    type(book.sheet, 'Bảng xếp hạng', [4, 8], [['=H5*2']]);
    await setUp(book);
    expect(keyFormula(book, 4)).toBe('=H5*2');
    expect(keyFormula(book, 3)).not.toContain('INDEX(');
  });

  test('is of version 1 again when the upgrade is undone', async () => {
    const book = await version1();
    const before = keyFormula(book, 3);
    await setUp(book);
    await book.run('undoSetUp');
    expect(await versionOf(book)).toBe(1);
    expect(keyFormula(book, 3)).toBe(before);
    await book.sheet.engine.settled();
    expect(tabNames(book.sheet)).not.toContain('Trần xếp loại');
    const former = gridOf(book.sheet, 'Cấu hình').filter(([name]) => String(name).startsWith('Trần'));
    expect(former.map(([name]) => name)).toEqual([
      ...['Trần loại cao nhất', 'Trần tính trên số được xếp loại', 'Trần tính theo nhóm'],
    ]);
  });
});

test('a ranking of version 2 takes in every unit; undone it is as it was', async () => {
  const [book, whole] = await Promise.all([
    settingUpStill(examples, versions),
    settingUpStill(examples, versions),
  ]);
  await whole.run('toFormerRanking');
  await whole.sheet.engine.settled();
  await book.run('toVersion2');
  await book.sheet.engine.settled();
  const ranking = () => gridOf(book.sheet, 'Bảng xếp hạng');
  const before = ranking();
  await setUp(book);
  await book.sheet.engine.settled();
  expect(ranking()).toEqual(gridOf(whole.sheet, 'Bảng xếp hạng'));
  await book.run('undoSetUp');
  await book.sheet.engine.settled();
  expect(ranking()).toEqual(before);
});

test('a workbook that names its old version bears the new one after', async () => {
  const book = await settingUpStill(examples, versions);
  await book.run('setVersion', [1]);
  await setUp(book);
  expect(await versionOf(book)).toBe(sheetVersion);
});

test('a workbook of a newer version is left alone', async () => {
  const book = await settingUpStill(examples, versions);
  await book.run('setVersion', [sheetVersion + 1]);
  expect(await setUp(book)).toEqual({ refused: { code: 'newer' } });
});
