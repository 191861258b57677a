import { describe, expect, test } from 'vitest';
import { partsAt } from '../../../src/domain/scoring/partsAt.ts';
import { score } from '../../../src/domain/scoring/score.ts';
import { scoreTable } from '../../../src/domain/scoring/scoreTable.ts';
import type { Range } from '../../../src/domain/text/Cell.ts';
import { sheet } from '../../sheet.ts';

const TOP = 'Mã | Nhóm | Nội dung | Cách tính | Dữ liệu | Chỉ tiêu | Điểm tối đa | Thang điểm';
const BAND = 'X | | Đạt | Xếp loại | | | |';
const ROWS = 'Mã cán bộ | a | b | c | d';

/** The parts of the first of the rows, «name points/max». */
function told(criteria: string, row: string): readonly string[] {
  const [rows, table] = [sheet(`${ROWS}\n ${row}`), sheet(`${TOP}\n ${criteria}\n ${BAND}`)] as Range[];
  return partsAt(score('staff', rows!, table!, true), 0).map(
    ({ name, points, max }) => `${name} ${points ?? '…'}/${max}`,
  );
}

describe('criteria are parts by their Nhóm, in the order of the table', () => {
  const criteria = [
    'A1 | Chung | x | Chấm điểm | a | | 10',
    'B1 | Kết quả | x | Tỷ lệ | b | 100% | 70/3',
    'A2 | Chung | x | Chấm điểm | c | | 20',
    'R | Chung | x | Đạt/không đạt | d | ít nhất 1 |',
    'C | Cộng | x | Điểm cộng | d | | 5',
  ].join('\n');

  test.each([
    ['all is known', 'CB1 | 9,5 | 95% | 18 | 3', ['Chung 27.5/30', 'Kết quả 22.17/23.33']],
    ['one is missing', 'CB1 | 9,5 | 95% | |', ['Chung …/30', 'Kết quả 22.17/23.33']],
    ['one does not apply', 'CB1 | 9,5 | 95% | KAD |', ['Chung 9.5/10', 'Kết quả 22.17/23.33']],
    ['a part does not apply', 'CB1 | 9,5 | KAD | 18 |', ['Chung 27.5/30']],
    ['nothing applies', 'CB1 | KAD | KAD | KAD |', []],
    ['a cell is faulty', 'CB1 | 9,5 | 95% | 21 |', ['Chung …/30', 'Kết quả 22.17/23.33']],
  ])('%s', (_, row, expected) => expect(told(criteria, row)).toEqual(expected));
});

describe('without Nhóm, by the headings of the first kind', () => {
  test.each([
    [
      'numbered',
      `I | | TIÊU CHÍ CHUNG | | | | 30
       1 | | Phẩm chất | | | | 10
       A1 | | x | Chấm điểm | a | | 10
       2 | | Năng lực | | | | 20
       A2 | | x | Chấm điểm | b | | 20
       II | | KẾT QUẢ | | | | 70
       B1 | | x | Chấm điểm | c | | 70
       | | Tổng cộng | | | | 100`,
      ['TIÊU CHÍ CHUNG 25/30', 'KẾT QUẢ 60/70'],
    ],
    [
      'merged over the row, with a blank row between',
      `TIÊU CHÍ CHUNG | | | | | |
       A1 | | x | Chấm điểm | a | | 10
       A2 | | x | Chấm điểm | b | | 20
       | | | | | |
       KẾT QUẢ THỰC HIỆN | | | | | |
       B1 | | x | Chấm điểm | c | | 70`,
      ['TIÊU CHÍ CHUNG 25/30', 'KẾT QUẢ THỰC HIỆN 60/70'],
    ],
    [
      'only below some criteria',
      `A1 | | x | Chấm điểm | a | | 10
       A2 | | x | Chấm điểm | b | | 20
       I | | KẾT QUẢ | | | |
       B1 | | x | Chấm điểm | c | | 70`,
      [' 25/30', 'KẾT QUẢ 60/70'],
    ],
    [
      'beside Nhóm, which wins',
      `I | | PHẦN MỘT | | | |
       A1 | Chung | x | Chấm điểm | a | | 10
       A2 | Chung | x | Chấm điểm | b | | 20
       B1 | | x | Chấm điểm | c | | 70`,
      ['Chung 25/30', 'PHẦN MỘT 60/70'],
    ],
  ])('%s', (_, criteria, expected) => {
    expect(told(criteria, 'CB1 | 8 | 17 | 60 | 0')).toEqual(expected);
  });
});

describe('rules of groups limit their part', () => {
  const two =
    'A1 | Chung | x | Chấm điểm | a | | 20\n A2 | Chung | x | Chấm điểm | b | | 20\n B | Kết quả | x | Chấm điểm | c | | 70';
  test.each([
    ['a cap', 'G | Chung | | Trần nhóm | | | 30', 'CB1 | 19 | 18 | 60 |', ['Kết quả 60/70', 'Chung 30/30']],
    [
      'the best',
      'G | Chung | | Lấy cao nhất | | |',
      'CB1 | 19 | 18 | 60 |',
      ['Kết quả 60/70', 'Chung 19/20'],
    ],
    [
      'one is missing',
      'G | Chung | | Trần nhóm | | | 30',
      'CB1 | 19 | | 60 |',
      ['Kết quả 60/70', 'Chung …/30'],
    ],
  ])('%s', (_, rule, row, expected) => {
    expect([...told(`${two}\n ${rule}`, row)].sort()).toEqual([...expected].sort());
  });

  test('parts make the total that the cell shows', () => {
    const criteria = sheet(`${TOP}\n ${two}\n G | Chung | | Trần nhóm | | | 30\n ${BAND}`) as Range;
    const rows = sheet(`${ROWS}\n CB1 | 19 | 10 | 60 |`) as Range;
    const parts = partsAt(score('staff', rows, criteria, true), 0);
    const sum = parts.reduce((all, { points }) => all + points!, 0);
    expect(scoreTable('staff', rows, criteria, 'điểm')[1]).toEqual([sum]);
  });
});
