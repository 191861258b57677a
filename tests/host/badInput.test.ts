import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveOf } from '../../src/host/xlsx/archive.ts';
import { unwritable } from './newDirectory.ts';
import { runIn } from './runIn.ts';
import { sampleFile } from './sampleFile.ts';
import { standIn } from './standIn.ts';
import { cellsOf, workbookOf } from './xlsx/workbookOf.ts';

/** The container of old files of Office, and of those with a password. */
const container = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    Buffer.from(stream, 'utf16le'),
  ]);
const archive = (...parts: readonly (readonly [name: string, text: string])[]) =>
  archiveOf(new Map(parts.map(([name, text]) => [name, Buffer.from(text)])));
const whole = Buffer.from(workbookOf([{ name: 'Một', inside: cellsOf('<c><v>1</v></c>') }]));
const CHART = { name: 'Biểu đồ', inside: '', kind: 'chartsheet' } as const;

test.each([
  ['bảng.csv', Buffer.from('Mã,Tên\n'), /Chỉ mở được tệp \.xlsx, còn "bảng\.csv" là \.csv/],
  ['cũ.xls', container('Workbook'), /là \.xls\. .*lưu thành \.xlsx/],
  ['khoá.xlsx', container('EncryptedPackage'), /có mật khẩu/],
  ['cũ.xlsx', container('Workbook'), /thật ra là bảng tính Excel đời cũ \(\.xls\)\. Mở bằng Excel/],
  ['chữ.xlsx', Buffer.from('Mã,Tên\n'), /thật ra là văn bản thuần, thường là CSV\. Mở bằng Excel/],
  ['trang.xlsx', Buffer.from('\uFEFF<html><table>'), /thật ra là trang web \(HTML\)\. Mở bằng Excel/],
  ['in.xlsx', Buffer.from('%PDF-1.7'), /thật ra là tệp PDF\. Chọn đúng tệp/],
  [
    'mở.xlsx',
    archive(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'], ['content.xml', '<a/>']),
    /thật ra là bảng tính OpenDocument \(\.ods\)\. Mở bằng Excel/,
  ],
  [
    'đơn.xlsx',
    archive(['[Content_Types].xml', '<a/>'], ['word/document.xml', '<a/>']),
    /thật ra là văn bản \(Word hoặc OpenDocument\)\. Chọn đúng tệp/,
  ],
  ['nén.xlsx', archive(['ảnh.png', '']), /thật ra là tệp nén không chứa bảng tính\. Chọn đúng tệp/],
  ['hỏng.xlsx', Buffer.from('PK\u0003\u0004 dở dang'), /bị hỏng/],
  ['cụt.xlsx', whole.subarray(0, 900), /bị hỏng/],
  ['biểu đồ.xlsx', Buffer.from(workbookOf([CHART])), /chỉ có tab biểu đồ/],
  ['rỗng.xlsx', Buffer.alloc(0), /rỗng/],
  ['không đuôi', Buffer.from('x'), /không có đuôi/],
])('%s: one sentence, exit code 1, the file untouched', async (name, bytes, message) => {
  const { directory, script } = standIn();
  writeFileSync(join(directory, name), bytes);
  const { code, printed, complained } = await runIn(directory, script, name);
  expect(code).toBe(1);
  expect(printed).toBe('');
  expect(complained).toMatch(message);
  expect(complained).not.toMatch(/\n|at .*:\d+/);
  expect(readFileSync(join(directory, name)).equals(bytes)).toBe(true);
  expect(readdirSync(directory).sort()).toEqual(['Code.js', name].sort());
});

test('a missing file and a folder are named', async () => {
  const { directory, script } = standIn();
  mkdirSync(join(directory, 'thư mục.xlsx'));
  expect((await runIn(directory, script, 'đâu.xlsx')).complained).toMatch(/Không có tệp "đâu\.xlsx"/);
  expect((await runIn(directory, script, 'thư mục.xlsx')).complained).toMatch(/là thư mục/);
});

test('missing tabs: what was found, what is needed, what may be meant', async () => {
  const { directory, script } = standIn();
  await sampleFile(directory, 'a.xlsx', { names: ['Tieu chii', 'Cán bộ', 'Sheet3'] });
  const { code, complained } = await runIn(directory, script, 'a.xlsx');
  expect(code).toBe(1);
  expect(complained).toContain('thiếu tab «Tiêu chí», «Đơn vị»');
  expect(complained).toContain('tệp này có «Tieu chii», «Cán bộ», «Sheet3»');
  expect(complained).toContain('Ý bạn là «Tieu chii»?');
});

test('a formula that no program has calculated yet is calculated', async () => {
  const { directory, script } = standIn();
  await sampleFile(directory, 'a.xlsx', {
    staff: [
      ['Mã', 'Họ và tên', 'Kết quả'],
      ['CB01', 'An', { formula: '1+1' }],
    ],
  });
  const { code, printed } = await runIn(directory, script, 'a.xlsx');
  expect(code).toBe(0);
  expect(printed).toMatch(/CB01 {2}An +2,00/);
});

test('a fault of the criteria table names tab and cell; nothing is written', async () => {
  const { directory, script } = standIn();
  await sampleFile(directory, 'a.xlsx', {
    criteria: [['BẢNG TIÊU CHÍ'], ['Mã', 'Nội dung', 'Cach tinh?'], ['B1', 'Tốt', 'Xếp loại']],
  });
  const { code, complained } = await runIn(directory, script, 'a.xlsx');
  expect(code).toBe(1);
  expect(complained).toBe('Tab Tiêu chí!A2, «Mã»: không có cột "Cách tính". Thêm cột này');
  expect(readdirSync(directory).sort()).toEqual(['Code.js', 'a.xlsx']);
});

test('results never overwrite what somebody typed', async () => {
  const { directory, script } = standIn();
  await sampleFile(directory, 'a.xlsx', {
    staff: [
      ['Mã', 'Kết quả', { formula: "SCORE_STAFF(A1:B2,'Tiêu chí'!A1:C3)", result: 0 }],
      ['CB01', 90, 'của tôi'],
    ],
  });
  const { code, complained } = await runIn(directory, script, 'a.xlsx');
  expect(code).toBe(1);
  expect(complained).toMatch(/^Công thức ở Cán bộ!C1: Kết quả không trải ra được/);
});

test('a formula inside its own range is refused', async () => {
  const { directory, script } = standIn();
  await sampleFile(directory, 'a.xlsx', {
    staff: [
      ['Mã', 'Kết quả', { formula: "SCORE_STAFF(A1:C2,'Tiêu chí'!A1:C3)", result: 0 }],
      ['CB01', 90],
    ],
  });
  expect((await runIn(directory, script, 'a.xlsx')).complained).toMatch(
    /^Công thức ở Cán bộ!C1: Công thức nằm trong chính vùng/,
  );
});

test('unknown options and a second file show the usage; --help and --lang en are understood', async () => {
  const { directory, script } = standIn();
  const unknown = await runIn(directory, script, '--in-ra');
  expect(unknown.code).toBe(1);
  expect(unknown.complained).toMatch(/Không hiểu "--in-ra"[\s\S]*npm start -- tep\.xlsx/);
  expect((await runIn(directory, script, 'a.xlsx', 'b.xlsx')).code).toBe(1);
  const help = await runIn(directory, script, '--help', '--lang', 'en');
  expect(help.code).toBe(0);
  expect(help.printed).toContain('the original stays as it is');
  expect((await runIn(directory, script, '--lang', 'fr')).code).toBe(1);
});

test('a campaign is named by its id, and not beside a file', async () => {
  const { directory, script } = standIn();
  for (const words of [['--campaign'], ['--campaign', '../x'], ['--campaign=']])
    expect((await runIn(directory, script, ...words)).complained).toContain('Không hiểu "--campaign');
  const both = await runIn(directory, script, 'a.xlsx', '--campaign', 'bang-trong');
  expect(both.code).toBe(1);
  expect(both.complained).toBe('--campaign chọn dữ liệu mẫu, không dùng cùng tên tệp. Bỏ một trong hai.');
});

test('without a built script the way out is told', async () => {
  const { directory } = standIn();
  expect((await runIn(directory, join(directory, 'none.js'))).complained).toMatch(/npm run build/);
});

test('a folder that cannot be written to is named', async () => {
  const { code, complained } = await runIn(unwritable, standIn().script);
  expect(code).toBe(1);
  expect(complained).toContain(`Không ghi được vào thư mục ${unwritable}`);
});

test('a folder that is not there is named', async () => {
  const { directory, script } = standIn();
  const { code, complained } = await runIn(join(directory, 'không có'), script);
  expect(code).toBe(1);
  expect(complained).toContain('Không ghi được vào thư mục');
});
