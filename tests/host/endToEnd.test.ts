import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { command } from '../built.ts';
import { newDirectory } from './newDirectory.ts';
import { reread, sampleFile } from './sampleFile.ts';

/** `npm start` after the build: the bundled host with the built script, in another process and time zone. */
async function start(directory: string, ...words: string[]) {
  const env = { ...process.env, INIT_CWD: directory, TZ: 'America/Los_Angeles', COLUMNS: '100' };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...words], {
      env,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

const CRITERIA = [
  ['Mã', 'Đối tượng', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm tối đa', 'Thang điểm'],
  ['C1', 'Cá nhân; Tập thể', 'Nhiệm vụ', 'Tỷ lệ', 'Hoàn thành', 'Được giao', '100%', 60, null],
  ['C2', 'Cá nhân; Tập thể', 'Tinh thần', 'Chấm điểm', 'Điểm chung', null, null, 40, null],
  ['B1', 'Tất cả', 'Xuất sắc', 'Xếp loại', null, null, '>= 90', null, null],
  ['B2', 'Tất cả', 'Tốt', 'Xếp loại', null, null, null, null, null],
];

test('the example: ranking, ratings, a workbook that other programs read', async () => {
  const directory = newDirectory();
  const { code, stdout, stderr } = await start(directory, '--print');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain('Xếp hạng đơn vị');
  expect(stdout).toContain('Tóm tắt');
  expect(stdout).not.toContain('\u001b');
  const workbook = await reread(join(directory, 'thi-dua-mau.xlsx'));
  const formulas: string[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow(row =>
      row.eachCell(cell => {
        if (cell.formula?.includes('SCORE_')) formulas.push(cell.formula);
      }),
    );
  expect(formulas.some(formula => formula.includes('SCORE_STAFF'))).toBe(true);
  expect(formulas.some(formula => formula.includes('SCORE_UNIT'))).toBe(true);
});

test('a workbook of a stranger: scores, a faulty row beside sound ones, the original untouched', async () => {
  const directory = newDirectory();
  const path = await sampleFile(directory, 'sở.xlsx', {
    criteria: CRITERIA,
    staff: [
      ['Mã', 'Họ và tên', 'Đơn vị', 'Được giao', 'Hoàn thành', 'Điểm chung'],
      ['CB01', 'Trần Thị Bưởi', 'P1', 10, 10, 38],
      ['CB02', 'Lê Văn Cam', 'P1', 10, '1o', 30],
      ['CB03', 'Ngô Dừa', 'P1', 10, 5, null],
    ],
    units: [
      ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Được giao', 'Hoàn thành', 'Điểm chung'],
      ['P1', 'Phòng Một', 'Phòng', 10, 9, 30],
      ['P2', 'Phòng Hai', 'Phòng', 10, 10, 40],
    ],
  });
  const before = readFileSync(path);
  const { code, stdout, stderr } = await start(directory, 'sở.xlsx', '--print');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toMatch(/1 {2}Phòng Hai +100,00 {2}Xuất sắc/);
  expect(stdout).toMatch(/2 {2}Phòng Một +84,00 {2}Tốt/);
  expect(stdout).toMatch(/CB01 {2}Trần Thị Bưởi {2}P1 +98,00 {2}Xuất sắc/);
  expect(stdout).toMatch(/Cán bộ!E3, «Hoàn thành»: "1o" không phải là số/);
  expect(stdout).toContain('3 cán bộ: 1 Xuất sắc · 1 có lỗi · 1 chưa đủ dữ liệu');
  expect(readFileSync(path).equals(before)).toBe(true);
  const staff = (await reread(join(directory, 'sở-da-cham.xlsx'))).getWorksheet('Cán bộ')!;
  expect(staff.getCell('G2').result).toBe(98);
  expect(staff.getCell('G4').result).toBe('Chưa đủ dữ liệu');
});

test('a list of people of another name, which Cấu hình names', async () => {
  const directory = newDirectory();
  await sampleFile(directory, 'a.xlsx', {
    criteria: CRITERIA.map(row => row.map(cell => (cell === 'Cá nhân; Tập thể' ? 'Cá nhân' : cell))),
    names: ['Tiêu chí', 'Tháng 9', 'Đơn vị'],
    staff: [
      ['Mã cán bộ', 'Họ và tên', 'Được giao', 'Hoàn thành', 'Điểm chung'],
      ['CB01', 'Trần Thị Bưởi', 10, 10, 38],
    ],
    change: book => {
      const settings = book.addWorksheet('Cấu hình');
      settings.addRows([
        ['Mục', 'Giá trị'],
        ['Danh sách cán bộ của cơ quan', '«Tháng 9»: Họ tên = «Họ và tên»'],
      ]);
    },
  });
  const { code, stdout, stderr } = await start(directory, 'a.xlsx', '--print');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/CB01 {2}Trần Thị Bưởi +98,00 {2}Xuất sắc/);
});

test('a table as people keep it: title, header of two rows, headings, a total; criteria in the words of a form', async () => {
  const directory = newDirectory();
  const [, ...criteria] = CRITERIA;
  const form = ['STT', 'Áp dụng cho', 'Tiêu chí', 'Cách chấm', 'Số liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm chuẩn'];
  await sampleFile(directory, 'a.xlsx', {
    criteria: [['BẢNG TIÊU CHÍ'], form, ['I', null, 'Nhiệm vụ', null, null, null, null, 100], ...criteria],
    staff: [
      ['BẢNG CHẤM ĐIỂM THÁNG 9'],
      ['STT', 'Họ và tên', 'Đơn vị', 'Nhiệm vụ', null, 'Chấm'],
      [null, null, null, 'Được giao', 'Hoàn thành', 'Điểm chung'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['I', 'Phòng Một', null, 20, 15, null],
      [1, 'Cán bộ mẫu 01', 'P1', 10, 10, 38],
      ['II', 'Phòng Hai', null, null, null, null],
      [2, 'Cán bộ mẫu 02', 'P2', 10, '1o', 30],
      ['Tổng cộng', null, null, 20, 15, 68],
    ],
    units: [
      ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Được giao', 'Hoàn thành', 'Điểm chung'],
      ['P1', 'Phòng Một', 'Phòng', 10, 9, 30],
    ],
    change: workbook => workbook.getWorksheet('Cán bộ')!.mergeCells('A1:H1'),
  });
  const { code, stdout, stderr } = await start(directory, 'a.xlsx', '--print');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toMatch(/1 +Cán bộ mẫu 01 {2}P1 +98,00 {2}Xuất sắc/);
  expect(stdout).toMatch(/Cán bộ!E8, «Hoàn thành»: "1o" không phải là số/);
  expect(stdout).toContain('2 cán bộ: 1 Xuất sắc · 1 có lỗi');
  expect(stdout).not.toMatch(/Tổng cộng|II/);
  const staff = (await reread(join(directory, 'a-da-cham.xlsx'))).getWorksheet('Cán bộ')!;
  expect(staff.getCell('I1').formula).toContain("SCORE_STAFF(A1:F9; 'Tiêu chí'!A1:H7;");
  expect([3, 6].map(row => staff.getCell(row, 9).result)).toEqual(['Điểm', 98]);
  expect(staff.getCell('L9').result).toBe('Không chấm: dòng tổng');
});

test('a fault of the criteria table: its cell, exit code 1', async () => {
  const directory = newDirectory();
  const criteria = CRITERIA.map(row => [...row]);
  criteria[1]![3] = 'Tỷ lê cao';
  await sampleFile(directory, 'a.xlsx', { criteria });
  const { code, stdout, stderr } = await start(directory, 'a.xlsx', '--print');
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Tab Tiêu chí!D2, «Cách tính»: /);
});
