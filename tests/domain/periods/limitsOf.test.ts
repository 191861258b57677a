import { describe, expect, test } from 'vitest';
import { parseCriteria } from '../../../src/domain/criteria/parseCriteria.ts';
import { limitsOf } from '../../../src/domain/periods/limitsOf.ts';
import { sheet } from '../../sheet.ts';
import { frozen } from './result.ts';

const table = parseCriteria(
  sheet(`
    Mã | Nội dung | Cách tính          | Dữ liệu   | Chỉ tiêu   | Điểm tối đa | Thang điểm
    A  | a        | Chấm điểm          | a         |            | 100         |
    V  | v        | Điểm liệt          | vụ việc   | không quá 0 |            |
    V2 | v        | Điểm liệt          | vi phạm   | không quá 0 |            | Đạt
    D  | d        | Điều kiện xếp loại | sáng kiến | ít nhất 1  |             | Xuất sắc
    T  | t        | Trần điểm          | trễ       | không quá 0 | 80         |
    H  | h        | Hạ bậc             | nghỉ      | không quá 0 |            |
    X1 | Xuất sắc | Xếp loại           |           | >= 90      |             |
    X2 | Tốt      | Xếp loại           |           | >= 70      |             |
    X3 | Đạt      | Xếp loại           |           | >= 50      |             |
    X4 | Kém      | Xếp loại           |           |            |             |
  `),
);
const held = (score: number | string, rating: string, limits = '', reason = '') =>
  limitsOf(frozen('Quý I/2020', 'A', score, rating, { limits, reason }), table);
const found = (...given: Parameters<typeof held>) =>
  held(...given).limits.map(({ effect, code, band }) => `${effect} ${code} ${band}`.replace('  ', ' '));

describe('what limited a frozen result', () => {
  test.each<[string, Parameters<typeof held>, string[]]>([
    ['nothing', [95, 'Xuất sắc'], []],
    ['«Giới hạn»: a veto, whatever the rating', [95, 'Tốt', 'Điểm liệt V «vụ việc»'], ['veto V Kém']],
    ['a veto that names a band', [95, 'Đạt', 'Điểm liệt V2 «vi phạm»'], ['veto V2 Đạt']],
    ['a veto of criteria that are not there', [95, 'Đạt', 'Điểm liệt Z «z»'], ['veto Z Đạt']],
    ['a veto alone, without points', ['Chưa đủ dữ liệu', '', 'Điểm liệt Z «z»'], ['veto Z Kém']],
    [
      'a condition: the band below',
      [40, 'Kém', 'Điều kiện xếp loại D «sáng kiến»'],
      ['band-condition D Tốt'],
    ],
    ['a cap: the band that it lets reach', [80, 'Tốt', 'Trần điểm T «trễ»'], ['cap T Tốt']],
    ['a lower band: the rating', [95, 'Tốt', 'Hạ bậc H «nghỉ»'], ['demote H Tốt']],
    [
      'several',
      [95, 'Kém', 'Điểm liệt V «vụ việc»; Điều kiện xếp loại D «sáng kiến»: điểm đạt mức Xuất sắc'],
      ['veto V Kém', 'band-condition D Tốt'],
    ],
    [
      'no «Giới hạn», the reason: a veto',
      [95, 'Kém', '', 'Xếp loại Kém do điểm liệt; V «vụ việc»: 1, cần không quá 0 (điểm liệt)'],
      ['veto V Kém'],
    ],
    [
      'a veto that names a band, in the reason',
      [95, 'Đạt', '', 'Xếp loại Đạt do điểm liệt; V2 «vi phạm»: 1, cần không quá 0 (điểm liệt)'],
      ['veto V2 Đạt'],
    ],
    ['a veto without its name', [95, 'Kém', '', 'Xếp loại Kém do điểm liệt'], ['veto Kém']],
    [
      'a condition',
      [95, 'Tốt', '', 'Xếp loại Tốt do điều kiện xếp loại; D «sáng kiến»: 0, loại Xuất sắc cần ít nhất 1'],
      ['band-condition D Tốt'],
    ],
    ['a cap', [80, 'Tốt', '', 'T «trễ»: 1, cần không quá 0, nên tổng không quá 80'], ['cap T Tốt']],
    [
      'a lower band',
      [55, 'Kém', '', 'Xếp loại Kém sau khi hạ 1 bậc; H «nghỉ»: 1, cần không quá 0, nên hạ 1 bậc'],
      ['demote H Kém'],
    ],
    [
      'another rating',
      [95, 'Kém', '', 'Xếp loại Kém, không được trên «Xếp loại đơn vị»'],
      ['rating-cap Kém'],
    ],
    ['neither: the lowest in spite of its points is a veto', [95, 'Kém'], ['veto Kém']],
    ['lower, but not the lowest', [95, 'Đạt'], ['band-condition Đạt']],
    ['points that were rounded up to the band', [90, 'Tốt'], []],
    ['points that were not', [90.01, 'Tốt'], ['band-condition Tốt']],
    ['lost points alone', [60, 'Đạt', '', 'A «a»: chấm 60/100 (−40 điểm)'], []],
    ['a rating that is not in the criteria', [95, 'Giỏi'], []],
    ['a provisional rating', [95, 'Kém (tạm tính 1/4 quý)'], ['veto Kém']],
  ])('%s', (_, given, expected) => {
    expect(found(...given)).toEqual(expected);
  });
});

test.each<[string, Parameters<typeof held>, string[]]>([
  ['nothing', [95, 'Xuất sắc'], []],
  ['points rounded down from the band above', [89.99, 'Tốt'], []],
  ['a rating above its points', [60, 'Xuất sắc'], ['Quý I/2020: loại Xuất sắc cao hơn mức của 60 điểm']],
  [
    'a rating that is not in the criteria',
    [60, 'Giỏi'],
    ['Quý I/2020: loại «Giỏi» không có trong tiêu chí đã chốt'],
  ],
  [
    '«Giới hạn» in other words',
    [95, 'Xuất sắc', 'hỏi anh Ba'],
    ['Quý I/2020: không đọc được Giới hạn «hỏi anh Ba»'],
  ],
])('what is odd: %s', (_, given, expected) => {
  expect(held(...given).odd).toEqual(expected);
});
