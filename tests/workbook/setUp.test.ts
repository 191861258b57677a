import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { built } from '../built.ts';
import { exampleSheet } from '../host/exampleSheet.ts';
import { probe } from '../host/execution/probe.ts';
import { gridOf } from '../host/gridOf.ts';

const HOST = { user: 'quantri@vidu.vn', window: '' };
const setUp = (sheet: LocalSheet) => sheet.executions.run('menu', 'setUp', '[]', HOST);
const names = (sheet: LocalSheet) => sheet.engine.workbook.getSheets().map(tab => tab.getName());
const code = readFileSync(built.code, 'utf8');
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
  'Nhật ký',
  'Cấu hình',
];

test('in an empty spreadsheet it makes every tab, without a service that only Google has', async () => {
  const sheet = await exampleSheet();
  expect(names(sheet)).toEqual(TABS);
  expect(sheet.screen.missing).toEqual([]);
});

test('a second run changes nothing', async () => {
  const sheet = await exampleSheet();
  const before = await sheet.bytes();
  await setUp(sheet);
  expect(Buffer.compare(await sheet.bytes(), before)).toBe(0);
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

test('a tab that is missing is made again without sample data; the others stay as they are', async () => {
  const sheet = await exampleSheet();
  const tab = sheet.engine.workbook.getSheetBySheetName('Văn bản')!;
  const staff = gridOf(sheet, 'Cán bộ');
  sheet.engine.run('sheet.mutation.remove-sheet', {
    unitId: sheet.engine.unit,
    subUnitId: tab.getSheetId(),
    subUnitName: 'Văn bản',
  });
  await setUp(sheet);
  await sheet.engine.settled();
  expect(names(sheet)).toEqual(TABS);
  expect(
    gridOf(sheet, 'Văn bản')
      .flat()
      .filter(value => value !== '').length,
  ).toBe(9);
  expect(gridOf(sheet, 'Cán bộ')).toEqual(staff);
});

test('a renamed tab is known by its named range', async () => {
  const sheet = await exampleSheet();
  const tab = sheet.engine.workbook.getSheetBySheetName('Cán bộ')!;
  sheet.engine.run('sheet.command.set-worksheet-name', {
    unitId: sheet.engine.unit,
    subUnitId: tab.getSheetId(),
    name: 'Danh sách',
  });
  await setUp(sheet);
  expect(names(sheet)).toEqual(TABS.map(name => (name === 'Cán bộ' ? 'Danh sách' : name)));
});

test('in a workbook of somebody else nothing of theirs is touched', async () => {
  const { run, sheet } = probe(`${code}
    function own() { var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; sheet.setName('Của tôi'); sheet.getRange('A1:B1').setValues([['x', '=1+1']]); }
    function busy() { return LockService.getDocumentLock().tryLock(1); }`);
  await run('own', 'menu');
  await setUp(sheet);
  await sheet.engine.settled();
  expect(names(sheet)).toEqual([...TABS, 'Của tôi']);
  expect(gridOf(sheet, 'Của tôi')[0]!.slice(0, 3)).toEqual(['x', 2, '']);
});

test('two people set up at the same time: every tab once', async () => {
  const { sheet } = probe(code);
  await Promise.all([setUp(sheet), setUp(sheet)]);
  expect(names(sheet)).toEqual(TABS);
});

test('a person added below is counted and scored by the formulas that are there', async () => {
  const sheet = await exampleSheet();
  const { engine } = sheet;
  const tab = engine.workbook.getSheetBySheetName('Cán bộ')!.getSheetId();
  const [, , , , , ...cells] = gridOf(sheet, 'Cán bộ')[30]!.slice(0, 11);
  const row = ['CB41', 'Cán bộ mẫu 41', 'P1', 'Viên chức', 'Không', ...cells];
  const values = Object.fromEntries(row.map((v, at) => [at, { v, t: typeof v === 'number' ? 2 : 1 }]));
  engine.run('sheet.mutation.set-range-values', {
    unitId: engine.unit,
    subUnitId: tab,
    cellValue: { 41: values },
  });
  await engine.settled();
  const added = gridOf(sheet, 'Cán bộ')[41]!;
  expect(added.slice(12, 18)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(added[25]).toContain('S4');
});
