import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { writeXlsx } from 'hucre/xlsx';

const criteria = [
  ['Mã', 'Đối tượng', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm tối đa'],
  ['C1', 'Cá nhân', 'Hoàn thành nhiệm vụ', 'Tỷ lệ', 'Hoàn thành', 'Được giao', '100%', 70],
  ['C2', 'Cá nhân', 'Điểm tiêu chí chung', 'Chấm điểm', 'Điểm chung', '', '', 30],
  ...[
    ['Xuất sắc', '>= 90'],
    ['Tốt', '>= 75'],
    ['Khá', '>= 60'],
    ['Trung bình', ''],
  ].map(([name = '', target = ''], at) => [`X${at}`, 'Cá nhân', name, 'Xếp loại', '', '', target, '']),
];
const ceilings = [
  ['Đối tượng', 'Mức', 'Tỷ lệ', 'Tính trên', 'Căn cứ'],
  ['Cán bộ', 'Xuất sắc', '20%', 'Tốt trở lên', 'Ví dụ'],
];

/** Scores sample workbooks of several bodies, one of which has other criteria, and gives the address of the page. */
export async function scoredPage(directory: string): Promise<string> {
  const write = async (path: string, tabs: Readonly<Record<string, (string | number)[][]>>) =>
    writeFileSync(
      join(directory, path),
      await writeXlsx({ sheets: Object.entries(tabs).map(([name, rows]) => ({ name, rows })) }),
    );
  mkdirSync(join(directory, 'so'));
  await write('tinh.xlsx', { 'Tiêu chí': criteria, 'Trần xếp loại': ceilings });
  for (let body = 1; body <= 9; body++) {
    const rows = Array.from({ length: 12 + ((body * 7) % 23) }, (_, i) => {
      const done = 20 - ((i * body + i) % 9);
      return [`M${body}-${i + 1}`, `Cán bộ mẫu ${i + 1}`, done, 20, 30 - ((i * 3 + body) % 8)];
    });
    const own =
      body === 9 ? criteria.map(row => row.map(cell => (cell === '>= 75' ? '>= 70' : cell))) : criteria;
    const header = ['Mã cán bộ', 'Họ tên', 'Hoàn thành', 'Được giao', 'Điểm chung'];
    await write(`so/Đơn vị mẫu ${body}.xlsx`, { 'Tiêu chí': own, 'Cán bộ': [header, ...rows] });
  }
  const program = fileURLToPath(new URL('../score/main.mjs', import.meta.url));
  const words = 'so criteria tinh.xlsx out ket-qua.xlsx within'.split(' ');
  await promisify(execFile)(process.execPath, [program, ...words], {
    env: { ...process.env, INIT_CWD: directory },
  });
  return pathToFileURL(join(directory, 'ket-qua.html')).href;
}
