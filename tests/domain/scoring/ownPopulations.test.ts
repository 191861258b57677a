import { describe, expect, test } from 'vitest';
import { checkCriteria } from '../../../src/domain/checking/checkCriteria.ts';
import { kindsOf } from '../../../src/domain/scoring/kinds.ts';
import { score } from '../../../src/domain/scoring/score.ts';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header = 'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Chỉ tiêu | Điểm tối đa';
const criteria = (...rows: readonly string[]) => sheet([header, ...rows].join('\n'));
const points = (code: string, population: string, max: number) =>
  `${code} | ${population} | ${code} | Chấm điểm | d | | ${max}`;
const staff = sheet(`
  Mã  | Đối tượng | Chức danh        | Biên chế | Bậc | d
  CB1 | Viên chức | Giáo viên        | Có       | 3   | 5
  CB2 | Viên chức | bảo vệ           | FALSE    | 4   | 5
  CB3 | Công chức | Văn thư và lưu trữ | x      | 3   | 5
  CB4 | Công chức |                  |          |     | 5
`);
/** Who has a maximum of 10 from the criterion for the population, beside one of 10 for all: «10», «20» or «thiếu». */
const appliedTo = (population: string) =>
  scoreStaff(staff, criteria(points('A', '', 10), points('B', population, 10)), 'chi tiết')
    .slice(1)
    .map(([, own]) => (own === '' ? '–' : own === 'Chưa có dữ liệu' ? '?' : 'B'))
    .join('');

describe('populations by a column of the table', () => {
  test.each([
    ['Chức danh = Giáo viên', 'B––?'],
    ['chức danh = giáo viên', 'B––?'],
    ['Chức danh <> Bảo vệ', 'B–B?'],
    ['Chức danh = Giáo viên; Chức danh = Bảo vệ', 'BB–?'],
    ['Viên chức và Chức danh = Giáo viên', 'B–––'],
    ['Công chức và Chức danh <> Bảo vệ', '––B?'],
    ['Chức danh = "Văn thư và lưu trữ"', '––B?'],
    ['Biên chế = Có', 'B–B?'],
    ['Biên chế = Không', '–B–?'],
    ['Bậc = 3', 'B–B?'],
    ['Bậc = 3; Công chức', 'B–BB'],
    ['Chức danh = Giáo viên; Chức danh <> Giáo viên', 'BBB?'],
  ])('%s', (population, found) => {
    expect(appliedTo(population)).toBe(found);
  });

  test('what is missing is the column', () => {
    const table = criteria(points('A', '', 10), points('B', 'Chức danh = Giáo viên', 10));
    expect(scoreStaff(staff, table, 'điểm; lý do')[4]).toEqual([
      'Chưa đủ dữ liệu',
      expect.stringContaining('B «Chức danh»'),
    ]);
  });

  test('«Loại = Trạm» is of units alone', () => {
    const table = criteria(points('A', 'Loại = Trạm', 10), points('B', 'Cá nhân', 10));
    const units = sheet('Mã | Loại | d\nT1 | Trạm | 5\nP1 | Phòng | 5');
    expect(scoreUnits(units, table).slice(1)).toEqual([[50], ['Không áp dụng']]);
    expect(scoreStaff(sheet('Mã | d\nCB1 | 5'), table)[1]).toEqual([50]);
  });

  test('a column that is not there is a fault of the table, with advice', () => {
    const table = criteria(points('A', 'Chức vụ = Giáo viên', 10));
    expect(() => scoreStaff(sheet('Mã | d\nCB1 | 5'), table)).toThrow(
      /«Đối tượng»: bảng cán bộ không có cột "Chức vụ".*«Tập thể và …»/,
    );
  });

  test('a label that is none of both is told', () => {
    const table = criteria(points('A', 'Viên chứcc và Chức danh = Giáo viên', 10));
    expect(() => scoreStaff(staff, table)).toThrow('không có đối tượng "Viên chứcc"');
  });

  const bands = (population: string, ...names: readonly string[]) =>
    names.map(
      (name, at) => `X | ${population} | ${name} | Xếp loại | | ${at < names.length - 1 ? '>= 50' : ''} |`,
    );
  test('a set of bands with an own population is the most specific', () => {
    const table = criteria(
      points('A', '', 10),
      ...bands('Cá nhân', 'Tốt', 'Khá'),
      ...bands('Chức danh = Giáo viên', 'Giỏi', 'Được'),
    );
    expect(scoreStaff(staff, table, 'xếp loại').flat()).toEqual(['Xếp loại', 'Giỏi', 'Tốt', 'Tốt', '']);
  });

  test('two that are as specific are a fault of the row', () => {
    const table = criteria(
      points('A', '', 10),
      ...bands('Chức danh = Giáo viên', 'Giỏi', 'Được'),
      ...bands('Bậc = 3', 'Tốt', 'Khá'),
      ...bands('Cá nhân', 'C', 'D'),
    );
    const found = scoreStaff(staff, table, 'xếp loại').flat();
    expect(found[1]).toMatch(/^Lỗi: dòng 2, .*hai bộ Xếp loại cùng khớp dòng này/);
    expect(found.slice(2, 4)).toEqual(['C', 'Tốt']);
  });

  test('more conditions are more specific', () => {
    const table = criteria(
      points('A', '', 10),
      ...bands('Chức danh = Giáo viên', 'Giỏi', 'Được'),
      ...bands('Chức danh = Giáo viên và Bậc = 3', 'Tốt', 'Khá'),
      ...bands('Cá nhân', 'C', 'D'),
    );
    expect(scoreStaff(staff, table, 'xếp loại')[1]).toEqual(['Tốt']);
  });

  test('CHECK notes a value that no row has', () => {
    const table = criteria(
      points('A', '', 90),
      points('B', 'Chức danh = Giáo viênn', 10),
      ...bands('Cá nhân', 'Tốt', 'Khá'),
    );
    expect(checkCriteria(table, staff).flat()).toContain('Lưu ý: không dòng nào có Chức danh = Giáo viênn');
  });

  test('rows of which the same is true are of one kind, whatever they are otherwise', () => {
    const kinds = (...rows: readonly string[]) =>
      score('staff', staff, criteria(...rows), false).rows.kinds.map(({ own }) => own && [...own.values()]);
    const own = points('B', 'Chức danh = Giáo viên', 10);
    // Giáo viên; another public employee; another official; an official of whom it is not known.
    expect(kinds(points('A', '', 10), own)).toEqual([[true], [false], [false], [undefined]]);
    expect(kinds(points('A', 'Bậc = 3; Bậc <> 3', 10))).toEqual([
      [true, false],
      [false, true],
      [true, false],
      [undefined, undefined],
    ]);
    expect(score('staff', staff, criteria(points('A', 'Viên chức', 10)), false).rows.kinds).toBe(
      kindsOf.staff,
    );
    const six = sheet(`
      Mã  | Chức danh | d
      CB1 | Giáo viên | 5
      CB2 | Bảo vệ    | 5
          |           |
      CB3 | Giáo viên | 4
      CB4 | Văn thư   | 5
      CB5 | giáo viên | 5
    `);
    const { rows } = score('staff', six, criteria(points('A', '', 10), own), false);
    expect(rows.kinds).toHaveLength(2);
    expect([0, 1, 3, 4, 5].map(i => rows.kind[i])).toEqual([0, 1, 0, 1, 0]);
  });

  test('where nobody is left there are no ranks and no faults', () => {
    const table = criteria(points('A', 'Chức danh = Giáo viên', 10), ...bands('', 'A', 'B'));
    const rows = sheet('Mã | Chức danh | d\n | Giáo viên | 5');
    expect(scoreStaff(rows, table, 'điểm; xếp loại; hạng')[1]).toEqual(['', '', '']);
  });

  test('a condition of units is none for staff', () => {
    const table = criteria(points('A', '', 10), points('B', 'Loại = Trạm', 10));
    expect(score('staff', staff, table, false).rows.kinds).toBe(kindsOf.staff);
  });

  test('a fault of two sets of bands takes the rank of nobody else', () => {
    const table = criteria(
      points('A', '', 10),
      ...bands('Chức danh = Giáo viên', 'Giỏi', 'Được'),
      ...bands('Bậc = 3', 'Tốt', 'Khá'),
      ...bands('Cá nhân', 'C', 'D'),
    );
    const found = scoreStaff(staff, table, 'hạng; xếp loại');
    expect(found[1]).toEqual([expect.stringMatching(/hai bộ Xếp loại/), '']);
    expect(found.slice(2, 4)).toEqual([
      [1, 'C'],
      [1, 'Tốt'],
    ]);
  });
});
