import { beforeAll, describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const criteria = sheet(`
  Mã | Đối tượng      | Nội dung | Cách tính          | Dữ liệu     | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm
  A  |                | a        | Tỷ lệ              | [xong] - [trễ] | giao   |          | 40 |
  B  |                | b        | Chấm điểm          | chấm        |        |          | 25 |
  C  | Viên chức      | c        | Số lượng           | bài         |        |          | 15 | 5
  D  | Người đứng đầu | d        | Đạt/không đạt      | họp         |        | Có       | 20 |
  E  |                | e        | So với cao nhất    | sáng kiến   |        |          | 10 |
  F  |                | f        | Vượt chỉ tiêu      | vượt        | chỉ tiêu |        | 10 |
  G  |                | g        | Điểm cộng          | khen        |        |          | 3  | 0,5
  H  |                | h        | Điểm trừ           | lỗi         |        |          |    | 1,25
  V  |                | v        | Điểm liệt          | vi phạm     |        | Không    |    |
  T  |                | t        | Trần điểm          | nộp         |        | ≥ 90%    | 60 |
  K  |                | k        | Điều kiện xếp loại | học         |        | ít nhất 2 |   | Xuất sắc
  L  |                | l        | Trần xếp loại      | đảng        |        |          |    |
  R  |                | r        | Đạt/không đạt      | thư         |        |          | 0  |
  X1 |                | Xuất sắc | Xếp loại           |             |        | >= 90    |    |
  X2 |                | Tốt      | Xếp loại           |             |        | >= 70    |    |
  X3 |                | Khá      | Xếp loại           |             |        |          |    |
`);

/** Nine rows that differ in kind, in what is missing and in what holds them back. */
const [header, ...rows] = sheet(`
  Ai | Đối tượng      | Người đứng đầu | xong | trễ | giao | chấm | bài | họp   | sáng kiến | vượt | chỉ tiêu | khen | lỗi | vi phạm | nộp  | học | đảng     | thư
  a  | Công chức      |                | 5    | 0   | 5    | 25   |     |       | 4         | 6    | 3        | 2    | 0   | Không   | 95%  | 3   | Xuất sắc | Có
  b  | Viên chức      |                | 4    | 0,5 | 5    | 20   | 2   |       | 1         | 2    | 0        | 0    | 1   | Không   | 95%  | 1   | Tốt      | Không
  c  | Viên chức      | Có             | 5    | 0   | 5    | 25   | 3   | Có    | 4         | 9    | 3        | 7    | 0   | Có      | 50%  | 3   | Xuất sắc | Có
  d  |                |                | 5    | 0   | 5    | 25   | 1   |       | 2         | 3    | 3        | 0    | 0   | Không   | 95%  | 2   | Tốt      |
  e  | Công chức      |                | 5    |     | 5    | KAD  |     |       | KAD       | 3    | KAD      | 1    | 0   | Không   | 80%  | 2   | Tốt      | Có
     | Công chức      |                | 5    | 0   | 5    | 25   |     |       | 99        | 99   | 1        | 0    | 0   | Không   | 95%  | 2   | Tốt      | Có
  f  | Người lao động | Có             | 5    | 1   | 0    | 12,5 |     | Không | 0         | 1    | 3        | 0    | 9   | Không   | 95%  | 2   | Khá      | Có
  g  | Công chức      |                | 5    | 1   | 3    | 25   |     |       | 3         | 3    | 3        | 0    | 0   | Không   | 95%  | 2   | Tốt      | Có
  h  | Công chức      |                | 5    | 1   | 5    | 25   |     |       | 4         | 3    | 3        |      |     |         |      |     |          |
`) as [unknown[], ...unknown[][]];

const view = 'điểm; xếp loại; tạm tính; chi tiết; lý do; còn thiếu';
const inRow = (cells: readonly unknown[], row: number) =>
  cells.map(cell => String(cell).replace(/^(Lỗi: dòng )\d+/, `$1${row}`));

describe('rows that are many times the same score the same, wherever they stand', () => {
  let alone: unknown[][] = [];
  beforeAll(() => {
    [, ...alone] = scoreStaff([header, ...rows], criteria, view);
  });

  test('the rows differ, and some are faulty', () => {
    expect(new Set(alone.map(row => row.join())).size).toBe(rows.length);
    expect(alone.filter(([score]) => String(score).startsWith('Lỗi')).length).toBe(2);
  });

  test.each([255, 256, 257, 600])('%d rows', size => {
    const many = Array.from({ length: size }, (_, i) => rows[i % rows.length]!);
    const [, ...together] = scoreStaff([header, ...many], criteria, view);
    expect(together.map((row, i) => inRow(row, i + 2))).toEqual(
      many.map((_, i) => inRow(alone[i % rows.length]!, i + 2)),
    );
  });

  test.each(rows.map((row, at) => [String(row[0]) || 'nobody', at] as const))('%s 300 times', (_, at) => {
    const [, ...together] = scoreStaff(
      [header, ...rows, ...Array(300).fill(rows[at]!), ...rows],
      criteria,
      view,
    );
    expect(together.map((row, i) => inRow(row, i + 2))).toEqual(
      [...alone, ...Array(300).fill(alone[at]!), ...alone].map((row, i) => inRow(row, i + 2)),
    );
  });
});

describe('rows that lack nothing, all of one kind', () => {
  const few = sheet(`
    Mã | Nội dung | Cách tính | Dữ liệu | Mẫu số | Điểm tối đa | Thang điểm
    A  | a        | Tỷ lệ     | xong    | giao   | 60          |
    B  | b        | Chấm điểm | chấm    |        | 40          |
    G  | g        | Điểm cộng | khen    |        |             | 0,5
  `);
  const titles = ['Mã', 'xong', 'giao', 'chấm', 'khen'];
  const people = (size: number) =>
    Array.from({ length: size }, (_, i): unknown[] => [`CB${i}`, i % 7, 10, i % 31, i % 3]);
  const scoreOf = (i: number) => 6 * (i % 7) + (i % 31) + (i % 3) / 2;

  test.each([255, 256, 257, 600])('%d rows', size => {
    expect(
      scoreStaff([titles, ...people(size)], few)
        .slice(1)
        .flat(),
    ).toEqual(people(size).map((_, i) => scoreOf(i)));
  });

  test('a text in the first block and another in the second stay where they are', () => {
    const rows = people(600);
    for (const i of [3, 300]) rows[i]![3] = 'x';
    expect(
      scoreStaff([titles, ...rows], few)
        .slice(1)
        .flat(),
    ).toEqual(
      rows.map((row, i) =>
        row[3] === 'x' ? `Lỗi: dòng ${i + 2}, «chấm»: "x" không phải là số` : scoreOf(i),
      ),
    );
  });

  test('a line of nobody among them has neither score nor rank', () => {
    const rows = [
      ['a', 5, 10, 20, 0],
      ['', 9, 10, 30, 0],
      ['b', 4, 10, 20, 0],
    ];
    expect(scoreStaff([titles, ...rows], few, 'điểm; hạng').slice(1)).toEqual([
      [50, 1],
      ['', ''],
      [44, 2],
    ]);
  });
});
