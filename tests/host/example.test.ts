import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { campaigns } from '../../src/campaigns/campaigns.ts';
import { built } from '../built.ts';
import { newDirectory } from './newDirectory.ts';
import { runIn } from './runIn.ts';
import { reread } from './sampleFile.ts';
import { standIn } from './standIn.ts';

test('the example is scored, printed and written', async () => {
  const { directory, script } = standIn();
  const { code, printed, complained } = await runIn(directory, script);
  expect(complained).toBe('');
  expect(code).toBe(0);
  expect(printed).toMatch(/1 {2}Phòng Hai +95,50 {2}Xuất sắc/);
  expect(printed).toMatch(/2 {2}Phòng Một +80,00 {2}Tốt/);
  expect(printed).toMatch(/CB01 {2}Trần Thị Bưởi +91,25 {2}Xuất sắc +đạt 91\.25/);
  expect(printed).toMatch(/CB02 {2}Lê Văn Cam +\(50,00\) {2}Chưa đủ dữ liệu +thiếu Kết quả/);
  expect(printed).toContain('2 cán bộ: 1 Xuất sắc · 1 chưa đủ dữ liệu');
  expect(printed.indexOf('Phòng Một')).toBeLessThan(printed.indexOf('\nTrung tâm'));
  expect(printed).toContain(join(directory, 'thi-dua-mau.xlsx'));
});

test('the written example holds formulas in the form of Google, formats, notes, widths and frozen rows', async () => {
  const { directory, script } = standIn();
  await runIn(directory, script);
  const workbook = await reread(join(directory, 'thi-dua-mau.xlsx'));
  const staff = workbook.getWorksheet('Cán bộ')!;
  expect(staff.getCell('E1').formula).toBe(
    `IFERROR(__xludf.DUMMYFUNCTION("COUNT_TASKS(A1:A3; 'Nhiệm vụ'!A1:B; ""được giao"")"),"Được giao")`,
  );
  expect(staff.getCell('E2').formula).toBe('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),1)');
  expect(staff.getCell('E2').result).toBe(1);
  expect(staff.getCell('F1').formula).toMatch(/^IFERROR\(__xludf\.DUMMYFUNCTION\("SCORE_STAFF\(/);
  expect(staff.getCell('F2').result).toBe(91.25);
  expect(staff.getCell('F2').numFmt).toBe('0.00');
  expect(staff.getCell('G3').result).toBe('thiếu Kết quả');
  expect(staff.getCell('C2').value).toEqual(new Date(Date.UTC(2020, 1, 3)));
  expect(staff.getCell('C2').numFmt).toBe('dd/mm/yyyy');
  expect(staff.getCell('A1').font.bold).toBe(true);
  const tasks = workbook.getWorksheet('Nhiệm vụ')!;
  expect(tasks.getCell('B2').value).toBe('=không phải công thức');
  expect(tasks.getCell('B3').formula).toBe('SUM(1, 2)');
  expect(tasks.getCell('B3').result).toBe(3);
  const criteria = workbook.getWorksheet('Tiêu chí')!;
  expect(criteria.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(criteria.getColumn(2).width).toBeCloseTo(40, 0);
  expect(JSON.stringify(criteria.getCell('A1').note)).toContain('Mã tiêu chí, ví dụ B1');
  expect(workbook.definedNames.getRanges('CAN_BO').ranges).toEqual(["'Cán bộ'!$A$1:$E$3"]);
});

test('a second run leaves one file, a changed file is never replaced', async () => {
  const { directory, script } = standIn();
  const path = join(directory, 'thi-dua-mau.xlsx');
  await runIn(directory, script);
  await runIn(directory, script);
  expect(existsSync(join(directory, 'thi-dua-mau-2.xlsx'))).toBe(false);
  writeFileSync(path, 'dữ liệu của người khác');
  await runIn(directory, script);
  expect(readFileSync(path, 'utf8')).toBe('dữ liệu của người khác');
  expect(existsSync(join(directory, 'thi-dua-mau-2.xlsx'))).toBe(true);
});

test('the written example is read back and scored the same', async () => {
  const { directory, script } = standIn();
  const first = await runIn(directory, script);
  const second = await runIn(directory, script, 'thi-dua-mau.xlsx');
  const body = (text: string) => text.split('\n').slice(1, -1);
  expect(second.complained).toBe('');
  expect(body(second.printed)).toEqual(body(first.printed));
  const again = await reread(join(directory, 'thi-dua-mau-da-cham.xlsx'));
  const staff = again.getWorksheet('Cán bộ')!;
  expect(staff.getCell('F1').formula).toContain('SCORE_STAFF(A1:E3');
  expect(staff.columnCount).toBe(7);
  expect(again.getWorksheet('Đơn vị')!.getCell('E1').formula).toContain('SCORE_UNIT(A1:D4; ');
});

test('the sample of another campaign is chosen by its id', { timeout: 60_000 }, async () => {
  const { code, printed, complained } = await runIn(newDirectory(), built.code, '--campaign', 'nd-335-2025');
  expect([code, complained]).toEqual([0, '']);
  expect(printed).toMatch(/CB04 {2}Công chức mẫu 04 +P1 +90,00 {2}Hoàn thành xuất sắc/);
});

test('an id that no campaign has is answered with those that there are', { timeout: 60_000 }, async () => {
  const { code, complained } = await runIn(newDirectory(), built.code, '--campaign=nd-999', '--lang', 'en');
  expect(code).toBe(1);
  expect(complained).toBe(
    [
      'There is no campaign "nd-999". Choose one of these:',
      ...campaigns.map(({ id, name, label = name }) => `  --campaign ${id}  ${label}`),
    ].join('\n'),
  );
});
