import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { Archive } from '../../src/score/result/Archive.ts';
import { Output } from '../../src/score/result/Output.ts';
import { newDirectory } from '../host/newDirectory.ts';
import { at, type Rows, scoreIn, type Tabs, writeBook } from './bodies.ts';

const criteria: Rows = [
  ['Mã', 'Đối tượng', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm tối đa', 'Căn cứ'],
  ['C1', 'Tất cả', 'Nhiệm vụ', 'Tỷ lệ', 'Xong', 'Giao', '100%', 100, 'QĐ 1'],
  ['B1', 'Tất cả', 'Tốt', 'Xếp loại', '', '', '>= 80', '', ''],
  ['B2', 'Tất cả', 'Khá', 'Xếp loại', '', '', '', '', ''],
];
const header = ['Mã cán bộ', 'Họ tên', 'Xong', 'Giao'];
const staff = (code: string, ...rows: Rows): Rows => [header, [code, 'Người mẫu', 9, 10], ...rows];
/** The table with another cell. */
const changed = (rows: Rows, row: number, column: number, value: string | number): Rows =>
  rows.map((cells, i) => (i === row ? cells.with(column, value) : cells));

/** Central criteria and two bodies that nothing is wrong with, on both sides of what a test adds. */
async function folder() {
  const directory = newDirectory();
  await writeBook(at(directory, 'tinh.xlsx'), { 'Tiêu chí': criteria });
  await writeBook(at(directory, 'so/a.xlsx'), { 'Tiêu chí': criteria, 'Cán bộ': staff('A1') });
  await writeBook(at(directory, 'so/z.xlsx'), { 'Cán bộ': staff('Z1') });
  return directory;
}

const tabOf = async (directory: string, tab: string, file = 'kq.xlsx') => {
  const { sheets } = await readXlsx(readFileSync(at(directory, file)), { sheets: [tab] });
  return sheets[0]!.rows.slice(1).map(row => row.map(cell => cell ?? ''));
};

const LINE = 'so criteria tinh.xlsx out kq.xlsx';

test.each<[what: string, tabs: Tabs, reason: RegExp, fix: RegExp]>([
  ['no such tab', { 'Danh sách': staff('B1') }, /không có tab «Cán bộ» \(có: Danh sách\)/, /Đổi tên tab/],
  ['an empty tab', { 'Cán bộ': [] }, /bảng cán bộ: không có dòng tiêu đề|không có cột/, /\S/],
  [
    'no criteria in their tab',
    { 'Tiêu chí': [], 'Cán bộ': staff('B1') },
    /khác bảng chung/,
    /Chép nguyên tab/,
  ],
  [
    'other criteria',
    { 'Tiêu chí': changed(criteria, 2, 6, '>= 70'), 'Cán bộ': staff('B1') },
    /khác bảng chung, trước hết ở Tiêu chí!G3, cột «Chỉ tiêu»: sổ ghi «>= 70», bảng chung ghi «>= 80»/,
    /Chép nguyên tab/,
  ],
  [
    'a criterion more',
    {
      'Tiêu chí': [...criteria, ['B3', 'Tất cả', 'Kém', 'Xếp loại', '', '', '', '', '']],
      'Cán bộ': staff('B1'),
    },
    /Tiêu chí!A5, cột «Mã»: sổ ghi «B3», bảng chung ghi trống/,
    /Chép nguyên tab/,
  ],
  [
    'a missing column',
    {
      'Cán bộ': [
        ['Mã cán bộ', 'Xong', 'Được giao'],
        ['B1', 9, 10],
      ],
    },
    /«Mẫu số»: bảng cán bộ không có cột "Giao"/,
    /\S/,
  ],
  [
    'an ambiguous column',
    {
      'Cán bộ': [
        [...header, 'Giao'],
        ['B1', 'Người mẫu', 9, 10, 10],
      ],
    },
    /"?Giao/,
    /\S/,
  ],
  ['a code of another body', { 'Cán bộ': staff('A1') }, /mã «A1» đã có trong «so\/a.xlsx»/, /own-codes/],
  [
    'a formula without a value',
    { 'Cán bộ': staff('B1', ['B2', 'Người mẫu', '=SUM(X1:X9)', 10]) },
    /công thức ở Cán bộ!C3 chưa có giá trị/,
    /lưu lại/,
  ],
  [
    'a cell that is loading',
    { 'Cán bộ': staff('B1', ['B2', 'Người mẫu', 'Loading...', 10]) },
    /ô Cán bộ!C3 còn ghi «Loading...»/,
    /đợi tính xong/,
  ],
])('%s: the file is refused with the fix, the others go on', async (_, tabs, reason, fix) => {
  const directory = await folder();
  await writeBook(at(directory, 'so/b.xlsx'), tabs);
  const { code, complained } = await scoreIn(directory, LINE);
  expect(code).toBe(0);
  expect(complained).toMatch(reason);
  expect(await tabOf(directory, 'Bị từ chối')).toEqual([
    ['so/b.xlsx', expect.stringMatching(reason), expect.stringMatching(fix)],
  ]);
  expect((await tabOf(directory, 'Kết quả')).map(row => row.slice(0, 7))).toEqual([
    ['so/a.xlsx', 2, 'A1', 'Người mẫu', '', 90, 'Tốt'],
    ['so/z.xlsx', 2, 'Z1', 'Người mẫu', '', 90, 'Tốt'],
  ]);
});

test('a list of the body’s own is scored where its Cấu hình says that this is the tab of people', async () => {
  const directory = await folder();
  await writeBook(at(directory, 'so/b.xlsx'), {
    'DANH SÁCH 2026': [['UBND mẫu', '', '', '', '', ''], ...staff('B1').map(row => ['', ...row])],
    'Cấu hình': [
      ['Mục', 'Giá trị'],
      ['Danh sách cán bộ của cơ quan', '«DANH SÁCH 2026»: Họ tên = «Họ và tên»'],
    ],
  });
  const { complained } = await scoreIn(directory, LINE);
  expect(complained).toBe('');
  expect((await tabOf(directory, 'Kết quả'))[1]!.slice(0, 7)).toEqual([
    ...['so/b.xlsx', 3, 'B1', 'Người mẫu', '', 90, 'Tốt'],
  ]);
});

test.each<[what: string, name: string, bytes: (whole: Buffer) => Uint8Array | string, reason: RegExp]>([
  ['no workbook', 'b.xlsx', () => 'chữ', /không phải sổ/],
  ['an old workbook', 'b.xls', () => 'chữ', /không phải sổ/],
  [
    'a workbook that is cut off',
    'b.xlsx',
    whole => whole.subarray(0, whole.length / 2),
    /không phải sổ|hỏng/,
  ],
  ['a workbook that is damaged inside', 'b.xlsx', whole => damaged(whole), /hỏng|không phải sổ/],
  ['an archive that is cut off', 'b.zip', whole => whole.subarray(0, whole.length / 2), /\.zip hỏng/],
  ['a text that is not in Unicode', 'b.csv', () => Buffer.from([0x4d, 0xe3, 0x0a]), /UTF-8/],
])('%s: the file is refused, the others go on', async (_, name, bytes, reason) => {
  const directory = await folder();
  writeFileSync(at(directory, `so/${name}`), bytes(readFileSync(at(directory, 'so/a.xlsx'))));
  const { code, complained } = await scoreIn(directory, LINE);
  expect({ code, complained }).toEqual({ code: 0, complained: expect.stringMatching(reason) });
  expect(await tabOf(directory, 'Bị từ chối')).toEqual([
    [`so/${name}`, expect.stringMatching(reason), expect.any(String)],
  ]);
  expect(await tabOf(directory, 'Kết quả')).toHaveLength(2);
});

/** The same with other bytes in its largest part. */
function damaged(whole: Buffer): Buffer {
  const copy = Buffer.from(whole);
  return copy.fill(0x55, 600, 1400);
}

test('criteria are the same whatever the order of columns, the kind of numbers and Căn cứ', async () => {
  const directory = await folder();
  const other = changed(changed(criteria, 1, 8, 'QĐ 2'), 1, 7, '100').map(row => [...row].reverse());
  await writeBook(at(directory, 'so/b.xlsx'), { 'tiêu chí': other, 'CÁN BỘ': staff('B1') });
  expect(await scoreIn(directory, LINE)).toMatchObject({ code: 0, complained: '' });
});

test('files come from folders, patterns, archives and texts; row numbers are those of the file', async () => {
  const directory = await folder();
  writeFileSync(
    at(directory, 'so/m.csv'),
    '\ufeffDANH SÁCH\r\nMã cán bộ;Họ tên;Xong;Giao;Điểm;Xếp loại;Tạm tính\r\nM1;Người mẫu;"8,5";10;85;Tốt;85\r\nM2;Người mẫu;11;10;;;\r\n',
  );
  const zip = at(directory, 'drive.zip');
  const output = new Output();
  await output.write(zip, async file => {
    const archive = new Archive(file);
    await archive.add('Sở/Đơn vị 1.xlsx', [readFileSync(at(directory, 'so/a.xlsx'))]);
    await archive.add('__MACOSX/x.xlsx', ['']);
    await archive.add('Sở/đọc.txt', ['không phải sổ']);
    await archive.end();
  });
  await output.finish();
  mkdirSync(at(directory, 'so/~$a.xlsx.d'), { recursive: true });
  writeFileSync(at(directory, 'so/~$a.xlsx'), 'khóa của Excel');
  const line = 'so/?.xlsx so/m.csv drive.zip criteria tinh.xlsx out kq.xlsx own-codes';
  expect(await scoreIn(directory, line)).toMatchObject({ code: 0, complained: '' });
  const cells = (await tabOf(directory, 'Kết quả')).map(row => [row[0], row[1], row[2], row[5]]);
  expect(cells).toEqual([
    ['drive.zip/Sở/Đơn vị 1.xlsx', 2, 'A1', 90],
    ['so/a.xlsx', 2, 'A1', 90],
    ['so/m.csv', 3, 'M1', 85],
    ['so/m.csv', 4, 'M2', expect.stringContaining('Lỗi: dòng 4')],
    ['so/z.xlsx', 2, 'Z1', 90],
  ]);
});

test('what the own workbook shows otherwise is listed', async () => {
  const directory = await folder();
  const beside: Rows = [
    [...header, '=SCORE_STAFF(A1:D)→Điểm', 'Xếp loại'],
    ['B1', 'Người mẫu', 9, 10, 95, 'Tốt'],
    ['B2', 'Người mẫu', 9, 10, 90, 'Khá'],
    ['B3', 'Người mẫu', 9, 10, 90, 'Tốt'],
  ];
  await writeBook(at(directory, 'so/b.xlsx'), { 'Cán bộ': beside });
  await scoreIn(directory, LINE);
  expect(await tabOf(directory, 'Khác với sổ')).toEqual([
    ['so/b.xlsx', 2, 'B1', 'Người mẫu', 'Điểm', 95, 90],
    ['so/b.xlsx', 3, 'B2', 'Người mẫu', 'Xếp loại', 'Khá', 'Tốt'],
  ]);
});

test('bodies are summed up, with the ceilings of the central workbook', async () => {
  const directory = await folder();
  const ceilings: Rows = [
    ['Đối tượng', 'Mức', 'Tỷ lệ', 'Tính trên'],
    ['Cán bộ', 'Tốt', '20%', 'Tất cả'],
  ];
  await writeBook(at(directory, 'tinh.xlsx'), { 'Tiêu chí': criteria, 'Trần xếp loại': ceilings });
  const others = [1, 2, 3, 4, 5].map(n => [`B${n}`, 'Người mẫu', n < 4 ? 9 : 1, n < 5 ? 10 : '']);
  await writeBook(at(directory, 'so/b.xlsx'), { 'Cán bộ': [header, ...others] });
  await scoreIn(directory, LINE);
  expect(await tabOf(directory, 'Theo đơn vị')).toEqual([
    ['so/a.xlsx', 1, 90, 90, 90, 1, 0, 0, 0, 'Tốt: 1, trần 0, vượt 1', 1],
    ['so/b.xlsx', 5, 70, 90, 10, 3, 1, 1, 0, 'Tốt: 3, trần 0, vượt 3', 3],
    ['so/z.xlsx', 1, 90, 90, 90, 1, 0, 0, 0, 'Tốt: 1, trần 0, vượt 1', 1],
  ]);
  const page = readFileSync(at(directory, 'kq.html'), 'utf8');
  expect(page).toContain('Tốt: 3, trần 0, vượt 3');
  expect(page).not.toContain('Người mẫu');
  expect(page).not.toMatch(/(?:src|href)=|https?:/);
});

test('a body for which the sheet has no room is refused and .csv offered; there all find room', async () => {
  const directory = await folder();
  await writeBook(at(directory, 'so/b.xlsx'), { 'Cán bộ': staff('@B1', ['B2', 'Người; "mẫu"', 8.5, 10]) });
  const few = await scoreIn(directory, LINE, 4);
  expect(few.complained).toMatch(/so\/z.xlsx: kết quả quá 3 dòng.*out ket-qua.csv/);
  expect(await tabOf(directory, 'Kết quả')).toHaveLength(3);
  const all = await scoreIn(directory, 'so criteria tinh.xlsx out tat-ca.csv', 4);
  expect(all).toMatchObject({ code: 0, complained: '' });
  expect(all.printed).toContain('Kết quả: tat-ca.csv, tat-ca.xlsx, tat-ca.html');
  const lines = readFileSync(at(directory, 'tat-ca.csv'), 'utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(5);
  // No program shall take a code for a formula.
  expect(lines[2]).toContain("so/b.xlsx;2;'@B1;Người mẫu;;90;Tốt;1;90;");
  expect(lines[3]).toContain('so/b.xlsx;3;B2;"Người; ""mẫu""";;85;Tốt;2;85;');
  expect(await tabOf(directory, 'Theo đơn vị', 'tat-ca.xlsx')).toHaveLength(3);
});

test('results of a former run that lie among the workbooks are no body', async () => {
  const directory = await folder();
  await scoreIn(directory, 'so criteria tinh.xlsx out so/kq-cu.xlsx');
  expect(await scoreIn(directory, LINE)).toMatchObject({ code: 0, complained: '' });
  expect((await tabOf(directory, 'Theo đơn vị')).map(([body]) => body)).toEqual(['so/a.xlsx', 'so/z.xlsx']);
  expect(await tabOf(directory, 'Bị từ chối')).toEqual([]);
});

test.each([
  ['so out kq.xlsx', /criteria tinh\.xlsx/],
  ['so criteria tinh.xlsx', /out ket-qua\.xlsx/],
  ['so criteria tinh.xlsx out kq.pdf', /\.xlsx hoặc \.csv/],
  ['so criteria tinh.xlsx out tinh.xlsx', /vừa là tệp kết quả vừa là tệp đầu vào/],
  ['so criteria tinh.xlsx out so/a.xlsx', /không phải kết quả của lệnh này/],
  ['so criteria tinh.xlsx out cua-toi.csv', /«cua-toi.csv» đã có và không phải kết quả/],
  ['khong criteria tinh.xlsx out kq.xlsx', /Không có tệp hay thư mục «khong»/],
  ['so criteria so out kq.xlsx', /Không đọc được sổ tiêu chí «so»/],
  ['so criteria so/z.xlsx out kq.xlsx', /không có tab «Tiêu chí»/],
  ['so criteria tinh.xlsx out kq.xlsx side ban', /side staff/],
  ['so criteria tinh.xlsx out kq.xlsx within across', /một trong hai/],
  ['so --critera tinh.xlsx', /Không có tùy chọn «--critera»/],
  ['so criteria tinh.xlsx out khong/kq.xlsx', /thư mục không có/],
  ['so criteria tinh.xlsx out kq.xlsx lang en side x', /write side staff/],
])('%s ends with a sentence, and nothing is written', async (line, sentence) => {
  const directory = await folder();
  writeFileSync(at(directory, 'cua-toi.csv'), 'Mã;Tên');
  const before = readdirSync(directory);
  const { code, complained } = await scoreIn(directory, line);
  expect({ code, complained }).toEqual({ code: 1, complained: expect.stringMatching(sentence) });
  expect(readdirSync(directory)).toEqual(before);
});
