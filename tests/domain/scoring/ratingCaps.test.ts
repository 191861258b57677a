import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const criteria = sheet(`
  Mã | Đối tượng      | Nội dung   | Cách tính     | Dữ liệu         | Chỉ tiêu | Điểm tối đa
  A  |                | hoàn thành | Chấm điểm     | việc            |          | 100
  T  | Người đứng đầu | đơn vị     | Trần xếp loại | Xếp loại đơn vị |          |
  X1 |                | Xuất sắc   | Xếp loại      |                 | >= 90    |
  X2 |                | Tốt        | Xếp loại      |                 | >= 70    |
  X3 |                | Khá        | Xếp loại      |                 |          |
`);
const scored = (work: unknown, unit: unknown, view = 'điểm; xếp loại', head = 'Có') =>
  scoreStaff(
    [
      ['Mã', 'Người đứng đầu', 'việc', 'Xếp loại đơn vị'],
      ['CB1', head, work, unit],
    ],
    criteria,
    view,
  )[1];

const stranger = (name: string) => [
  `Lỗi: dòng 2, «Xếp loại đơn vị»: ${name} không phải là mức nào trong thang. Chọn: Xuất sắc, Tốt, Khá`,
  '',
];

describe("a head is not rated above the unit's band", () => {
  test.each([
    ['the unit lower', 95, 'Tốt', [95, 'Tốt']],
    ['the unit equal', 95, 'Xuất sắc', [95, 'Xuất sắc']],
    ['the unit higher', 75, 'Xuất sắc', [75, 'Tốt']],
    ['written without marks', 95, 'tot', [95, 'Tốt']],
    ['no rating yet', 95, '', ['Chưa đủ dữ liệu', '']],
    ['a score that waits', 95, 'Chưa đủ dữ liệu', ['Chưa đủ dữ liệu', '']],
    ['not applicable', 95, 'Không áp dụng', [95, 'Xuất sắc']],
    [
      'a fault of the unit',
      95,
      'Lỗi: dòng 3, «x»: y',
      ['Lỗi: dòng 2, «Xếp loại đơn vị»: dòng 3, «x»: y', ''],
    ],
    ['no band of that name', 95, 'Giỏi', stranger('"Giỏi"')],
  ])('%s', (_, work, unit, expected) => {
    expect(scored(work, unit)).toEqual(expected);
  });

  test('others are not touched', () => {
    expect(scored(95, '', undefined, 'Không')).toEqual([95, 'Xuất sắc']);
  });

  test('a band of other rows only is a fault of the row', () => {
    const table = [...criteria, ['X0', 'Người đứng đầu', 'Giỏi', 'Xếp loại', '', '', '']];
    const staff = [
      ['Mã', 'Người đứng đầu', 'việc', 'Xếp loại đơn vị'],
      ['CB1', 'Có', 95, 'Tốt'],
    ];
    expect(scoreStaff(staff, table)[1]).toEqual([
      'Lỗi: dòng 2, «Xếp loại đơn vị»: không có loại "Tốt" trong các loại của dòng này',
    ]);
  });

  test('the reason says so only where it lowers; details show the band', () => {
    expect(scored(95, 'Tốt', 'lý do')).toEqual([
      'Xếp loại Tốt, không được trên «Xếp loại đơn vị»; A «việc»: chấm 95/100 (−5 điểm)',
    ]);
    expect(scored(75, 'Tốt', 'lý do')).toEqual(['A «việc»: chấm 75/100 (−25 điểm)']);
    expect(scored(95, 'Tốt', 'chi tiết')).toEqual([95, 'Tốt']);
  });
});

describe('limits of rows whose bands differ', () => {
  const [titles, ...table] = sheet(`
    Mã | Đối tượng      | Nội dung   | Cách tính     | Dữ liệu | Chỉ tiêu    | Điểm tối đa | Thang điểm
    A  |                | hoàn thành | Chấm điểm     | việc    |             | 100         |
    T  |                | đơn vị     | Trần xếp loại | đơn vị  |             |             |
    V  |                | vụ         | Điểm liệt     | vụ      | không quá 0 |             |
    X1 |                | Xuất sắc   | Xếp loại      |         | >= 90       |             |
    X2 |                | Tốt        | Xếp loại      |         | >= 70       |             |
    X3 |                | Khá        | Xếp loại      |         |             |             |
  `);
  const heads = sheet(
    'H1 | Người đứng đầu | Vững | Xếp loại | | >= 50 |\nH2 | Người đứng đầu | Chưa vững | Xếp loại | | |',
  );
  const rated = (criteria: readonly unknown[][], rows: string) =>
    scoreStaff(
      sheet(`Mã | Đối tượng | Người đứng đầu | việc | đơn vị | vụ\n${rows}`),
      [titles!, ...criteria],
      'xếp loại',
    )
      .slice(1)
      .flat();

  test('each row has its own ceiling, whatever its kind', () => {
    expect(
      rated(
        table,
        '1 | | | 95 | Tốt | 0\n2 | | Có | 95 | Khá | 0\n3 | Công chức | | 95 | Xuất sắc | 0\n4 | Viên chức | | 95 | Khá | 0',
      ),
    ).toEqual(['Tốt', 'Khá', 'Xuất sắc', 'Khá']);
  });

  test('a veto gives the last band of the row, however often it failed', () => {
    expect(rated([...table, ...heads], '1 | | | 95 | KAD | 5\n2 | | Có | 95 | KAD | 1')).toEqual([
      'Khá',
      'Chưa vững',
    ]);
  });

  test('a veto that names a band of other rows is a fault of the row', () => {
    const named = table.map(row => (row[0] === 'V' ? [...row.slice(0, 7), 'Khá'] : row));
    expect(rated([...named, ...heads], '1 | | Có | 95 | KAD | 0\n2 | | Có | 95 | KAD | 1')).toEqual([
      'Vững',
      'Lỗi: dòng 3, «V»: không có loại "Khá" trong các loại của dòng này',
    ]);
  });

  test('of two faults the first criterion tells its own', () => {
    expect(rated([...table, ...heads], '1 | | Có | x | Tốt | 0')).toEqual([
      'Lỗi: dòng 2, «việc»: "x" không phải là số',
    ]);
  });
});
