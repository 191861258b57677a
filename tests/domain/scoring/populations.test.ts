import { describe, expect, test } from 'vitest';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header = 'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Chỉ tiêu | Điểm tối đa | Thang điểm';

describe('which criteria apply to whom', () => {
  const criteria = sheet(`
    ${header}
    ALL | Tất cả            | mọi người | Chấm điểm | d | | 10 |
    CN  | CC, VC-NLĐ        | cá nhân   | Chấm điểm | d | | 10 |
    DD  | Người đứng đầu    | đứng đầu  | Chấm điểm | d | | 10 |
    KG  | Không giữ chức vụ | còn lại   | Chấm điểm | d | | 10 |
    CV  | Công chức; Viên chức | hai loại | Chấm điểm | d | | 10 |
    LD  | Người lao động    | lao động  | Chấm điểm | d | | 10 |
    TT  | Trung tâm         | trung tâm | Chấm điểm | d | | 10 |
    TP  | Tập thể           | tập thể   | Chấm điểm | d | | 10 |
  `);

  test('staff', () => {
    const staff = sheet(`
      Mã | Đối tượng      | Người đứng đầu | d
      1  | Công chức      | Có             | 1
      2  | Viên chức      | Không          | 1
      3  | Người lao động |                | 1
    `);
    expect(scoreStaff(staff, criteria, 'chi tiết')).toEqual([
      ['ALL', 'CN', 'DD', 'KG', 'CV', 'LD'],
      [1, 1, 1, '', 1, ''],
      [1, 1, '', 1, 1, ''],
      [1, 1, '', 1, '', 1],
    ]);
  });

  test('units: every kind but the centre is a Tập thể', () => {
    const units = sheet(`
      Mã | Loại      | d
      P1 | Phòng     | 1
      T1 | Trạm      | 1
      TT | Trung tâm | 1
      K1 |           | 1
    `);
    expect(scoreUnits(units, criteria, 'chi tiết')).toEqual([
      ['ALL', 'TT', 'TP'],
      [1, '', 1],
      [1, '', 1],
      [1, 1, ''],
      [1, '', 1],
    ]);
  });

  test('without Loại all units are Tập thể, and the centre’s criteria are not looked at', () => {
    const more = [...criteria, ...sheet('T2 | Trung tâm | chỉ số | Chấm điểm | cột không có | | 10 |')];
    expect(scoreUnits(sheet('Mã | d\nP1 | 1'), more, 'chi tiết')).toEqual([
      ['ALL', 'TP'],
      [1, 1],
    ]);
  });

  test('without Người đứng đầu nobody is a head, and heads’ criteria are not looked at', () => {
    const heads = sheet(
      `${header}\nA | Cá nhân | a | Chấm điểm | d | | 10 |\nH | Người đứng đầu | h | Chấm điểm | không có | | 10 |`,
    );
    expect(scoreStaff(sheet('Mã | d\n1 | 7'), heads)[1]).toEqual([70]);
  });

  test('without Đối tượng a criterion for a narrower kind is a fault of the table', () => {
    expect(() => scoreStaff(sheet('Mã | d\n1 | 7'), criteria)).toThrow(
      'Tiêu chí dòng 6, «Đối tượng»: bảng cán bộ không có cột "Đối tượng". Thêm cột Đối tượng (Công chức, Viên chức, Người lao động)',
    );
    const partly = sheet(`${header}\nA | Không giữ chức vụ; Viên chức | a | Chấm điểm | d | | 10 |`);
    expect(() => scoreStaff(sheet('Mã | d\n1 | 7'), partly)).toThrow('bảng cán bộ không có cột "Đối tượng"');
  });

  test('a blank category is missing where a narrower criterion exists', () => {
    const result = scoreStaff(sheet('Mã | Đối tượng | d\n1 | | 7'), criteria, 'điểm; tạm tính; lý do');
    expect(result[1]!.slice(0, 2)).toEqual(['Chưa đủ dữ liệu', 70]);
    expect(result[1]![2]).toContain('CV «Đối tượng»');
    const broad = sheet(`${header}\nCN | Cá nhân | a | Chấm điểm | d | | 10 |`);
    expect(scoreStaff(sheet('Mã | Đối tượng | d\n1 | | 7'), broad)[1]).toEqual([70]);
  });

  test('columns are looked for on the function’s own side only', () => {
    const both = sheet(
      `${header}\nA | Cá nhân | a | Chấm điểm | d | | 10 |\nT | Tập thể | t | Chấm điểm | chỉ đơn vị có | | 10 |`,
    );
    expect(scoreStaff(sheet('Mã | d\n1 | 7'), both)[1]).toEqual([70]);
    expect(() => scoreUnits(sheet('Mã | d\n1 | 7'), both)).toThrow(
      'bảng đơn vị không có cột "chỉ đơn vị có"',
    );
  });
});

describe('ratings', () => {
  const bands = (population: string, names: string) =>
    names
      .split(', ')
      .map(
        (name, at, all) =>
          `B | ${population} | ${name} | Xếp loại | | ${at < all.length - 1 ? `>= ${90 - 20 * at}` : ''} | |`,
      )
      .join('\n');

  test('of several sets of bands the most specific holds', () => {
    const criteria = sheet(
      [
        header,
        'A | Tất cả | a | Chấm điểm | d | | 100 |',
        bands('Tất cả', 'chung 1, chung 2'),
        bands('Cá nhân', 'cá nhân 1, cá nhân 2'),
        bands('Công chức', 'công chức 1, công chức 2'),
        bands('Người đứng đầu', 'đầu 1, đầu 2'),
      ].join('\n'),
    );
    const staff = sheet(`
      Mã | Đối tượng | Người đứng đầu | d
      1  | Công chức | Có    | 95
      2  | Công chức | Không | 50
      3  | Viên chức | Không | 95
    `);
    expect(scoreStaff(staff, criteria, 'xếp loại').slice(1)).toEqual([
      ['đầu 1'],
      ['công chức 2'],
      ['cá nhân 1'],
    ]);
    expect(scoreUnits(sheet('Mã | d\n1 | 95'), criteria, 'xếp loại')[1]).toEqual(['chung 1']);
  });

  test('if no band holds, the last one; without bands none', () => {
    const criteria = sheet(
      `${header}\nA | | a | Chấm điểm | d | | 10 |\nB | | Tốt | Xếp loại | | >= 90 | |\nB | | Khá | Xếp loại | | >= 70 | |`,
    );
    expect(scoreStaff(sheet('Mã | d\n1 | 1'), criteria, 'xếp loại')[1]).toEqual(['Khá']);
    expect(scoreStaff(sheet('Mã | d\n1 | 1'), criteria.slice(0, 2), 'xếp loại')[1]).toEqual(['']);
  });

  const vetoed = (scale: string) =>
    sheet(`
      ${header}
      A  | | a            | Chấm điểm | d  | | 10 |
      H5 | | nhũng nhiễu  | Điểm liệt | vụ | ≤ 0 | | ${scale}
      B  | | Xuất sắc     | Xếp loại | | >= 90 | |
      B  | | Tốt          | Xếp loại | | >= 70 | |
      B  | | Chưa đạt     | Xếp loại | | | |
    `);

  test.each([
    ['', '10', '0', [100, 'Xuất sắc']],
    ['', '10', '1', [100, 'Chưa đạt']],
    ['Tốt', '10', '1', [100, 'Tốt']],
    ['Tốt', '5', '1', [50, 'Chưa đạt']],
    ['', '10', '', ['Chưa đủ dữ liệu', '']],
    ['', '', '1', ['Chưa đủ dữ liệu', 'Chưa đạt']],
    ['', '10', 'KAD', [100, 'Xuất sắc']],
  ])('a veto (scale «%s») with %s points and «%s» cases', (scale, points, cases, outcome) => {
    const staff = sheet(`Mã | d | vụ\n1 | ${points} | ${cases}`);
    expect(scoreStaff(staff, vetoed(scale), 'điểm; xếp loại')[1]).toEqual(outcome);
  });

  test('the reason says that the veto made the rating', () => {
    const result = scoreStaff(sheet('Mã | d | vụ\n1 | 10 | 1'), vetoed(''), 'lý do');
    expect(result[1]).toEqual(['Xếp loại Chưa đạt do điểm liệt; H5 «vụ»: 1, cần không quá 0 (điểm liệt)']);
  });
});

test('ranks: by rating, then by total; heads apart, the centre by itself, ties share', () => {
  const criteria = sheet(`
    ${header}
    A | | a | Chấm điểm | d | | 10 |
    V | | v | Điểm liệt | v | ≤ 0 | |
    B | | Tốt | Xếp loại | | >= 50 | |
    B | | Kém | Xếp loại | | | |
  `);
  const staff = sheet(`
    Mã | Người đứng đầu | d | v
    1 | Có | 9 | 0
    2 | Không | 9 | 1
    3 | Không | 8 | 0
    4 | Không | 8 | 0
    5 | Không | 7 | 0
    6 | Không | | 0
    7 | Có | 10 | 0
  `);
  expect(scoreStaff(staff, criteria, 'hạng').slice(1).flat()).toEqual([2, 4, 1, 1, 3, '', 1]);
  const units = sheet('Mã | Loại | d | v\nTT | Trung tâm | 1 | 0\nP1 | Phòng | 5 | 0\nP2 | Trạm | 6 | 0');
  expect(scoreUnits(units, criteria, 'rank').flat()).toEqual(['Rank', 1, 2, 1]);
});
