import { describe, expect, test } from 'vitest';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

/** The sentences of 2-scoring.md «Settled cases» about whole tables that no other test holds. */
const header =
  'Mã | Đối tượng | Nhóm | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const criteria = (...rows: string[]) => sheet([header, ...rows].join('\n'));
const work = 'V | | | việc | Chấm điểm | việc | | | 100 |';

test('of the bands of units, those of the kind hold before those of everyone', () => {
  const band = (population: string, name: string) => `X | ${population} | | ${name} | Xếp loại | | | | |`;
  const table = criteria(
    work,
    band('Tất cả', 'chung'),
    band('Tập thể', 'tập thể'),
    band('Trung tâm', 'trung tâm'),
  );
  const units = sheet('Mã | Loại | việc\n1 | Phòng | 50\n2 | Trung tâm | 50');
  expect(scoreUnits(units, table, 'xếp loại').slice(1).flat()).toEqual(['tập thể', 'trung tâm']);
  expect(scoreUnits(units, table.slice(0, 4), 'xếp loại').slice(1).flat()).toEqual(['tập thể', 'chung']);
  expect(scoreStaff(sheet('Mã | việc\n1 | 50'), table, 'xếp loại')[1]).toEqual(['chung']);
});

describe('ranks', () => {
  test('go by the total before it is rounded, and by rating first', () => {
    const table = criteria(
      work,
      'A | | | a | Điểm liệt | a | | ≤ 0 | |',
      'X | | | Tốt | Xếp loại | | | >= 50 | |',
      'Y | | | Kém | Xếp loại | | | | |',
    );
    const staff = sheet('Mã | việc | a\n1 | 80,001 | 0\n2 | 80,002 | 0\n3 | 80,0020001 | 0\n4 | 99 | 1');
    expect(scoreStaff(staff, table, 'điểm; hạng').slice(1)).toEqual([
      [80, 3],
      [80, 1],
      [80, 1],
      [99, 4],
    ]);
  });

  test('a cap counts before it is rounded', () => {
    const table = criteria(
      work,
      'C | | | c | Trần điểm | c | | ≤ 0 | 89,996 |',
      'X | | | Tốt | Xếp loại | | | >= 90 | |',
      'Y | | | Khá | Xếp loại | | | | |',
    );
    const staff = sheet('Mã | việc | c\n1 | 95 | 1\n2 | 89,999 | 0');
    expect(scoreStaff(staff, table, 'điểm; xếp loại; hạng').slice(1)).toEqual([
      [90, 'Khá', 2],
      [90, 'Khá', 1],
    ]);
  });

  test('rows are compared with the best whatever their rank group', () => {
    const staff = sheet(
      'Mã | Người đứng đầu | bài | giao\n1 | Có | 8 | 4\n2 | Không | 4 | 4\n3 | Không | 6 | 4',
    );
    const best = criteria('B | | | b | So với cao nhất | bài | | | 20 |');
    expect(scoreStaff(staff, best, 'chi tiết; hạng').slice(1)).toEqual([
      [20, 1],
      [10, 2],
      [15, 1],
    ]);
    const surpass = criteria('B | | | b | Vượt chỉ tiêu | bài | giao | | 20 |');
    expect(scoreStaff(staff, surpass, 'chi tiết').slice(1).flat()).toEqual([20, 10, 15]);
  });

  test('a row that is faulty elsewhere still leads', () => {
    const staff = sheet('Mã | bài | giao | việc\n1 | 8 | 4 | 101\n2 | 6 | 4 | 50');
    const table = criteria(work, 'B | | | b | Vượt chỉ tiêu | bài | giao | | 20 |');
    expect(scoreStaff(staff, table, 'chi tiết').slice(1)).toEqual([
      ['Lỗi: dòng 2, «việc»: 101 ngoài khoảng 0–100', ''],
      [50, 15],
    ]);
  });
});

describe('which faults stop what', () => {
  test('a row of criteria that cannot be parsed stops both functions', () => {
    const table = criteria(work, 'A | Cá nhân | | a | Tỷ lệ | cột khác | | > 20% | 10 |');
    for (const score of [scoreStaff, scoreUnits])
      expect(() => score(sheet('Mã | việc\n1 | 5'), table)).toThrow('Tiêu chí dòng 3, «Chỉ tiêu»');
  });

  test('codes, ladders and totals of groups are the check’s', () => {
    const table = criteria(
      'A | | I | a | Bậc thang | a | | | 5 | 1: 2; 5: 10',
      'A | | I | a | Chấm điểm | việc | | | 10 |',
      'I | | I | nhóm | Tổng nhóm | | | | 99 |',
      'X | | | Khá | Xếp loại | | | >= 50 | |',
      'Y | | | Tốt | Xếp loại | | | >= 80 | |',
    );
    expect(scoreStaff(sheet('Mã | việc | a\n1 | 5 | 3'), table, 'điểm; xếp loại; chi tiết')).toEqual([
      ['Điểm', 'Xếp loại', 'A', 'A'],
      [46.67, 'Tốt', 2, 5],
    ]);
  });
});

test('details: a column for every rule of the side but bands and group totals', () => {
  const table = criteria(
    'G | | N | nhóm | Tổng nhóm | | | | 10 |',
    ' | | | Phần thứ nhất | | | | | |',
    'A | Cá nhân | N | a | Chấm điểm | a | | | 10 |',
    'B | Tập thể | N | b | Chấm điểm | b | | | 10 |',
    'C | Người đứng đầu | N | c | Điểm liệt | c | | Không | |',
    'D | Tất cả | | d | Trần điểm | c | | Không | 60 |',
    'E | Tất cả | | e | Điều kiện xếp loại | c | | Không | | Tốt',
    'F | Tất cả | | f | Đạt/không đạt | c | | Không | |',
    'T | Tất cả | | t | Trần xếp loại | t | | | |',
    'P | Tất cả | | p | Điểm trừ | p | | | | 0,125',
    'X | | | Tốt | Xếp loại | | | >= 50 | |',
    'Y | | | Kém | Xếp loại | | | | |',
  );
  const staff = sheet(
    'Mã | Người đứng đầu | a | c | t | p\n1 | Có | 8 | Không | tốt | 21,4\n2 | Không | 8 | Có | Kém | ',
  );
  expect(scoreStaff(staff, table, 'chi tiết')).toEqual([
    ['A', 'C', 'D', 'E', 'F', 'T', 'P'],
    [8, 'Đạt', 'Đạt', 'Đạt', 'Đạt', 'Tốt', -2.68],
    [8, '', 'Không đạt', 'Không đạt', 'Không đạt', 'Kém', 0],
  ]);
});
