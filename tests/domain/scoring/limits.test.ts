import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitsAt } from '../../../src/domain/scoring/limitsAt.ts';
import { type Limit, limitsText, readLimits } from '../../../src/domain/scoring/limitTexts.ts';
import { score } from '../../../src/domain/scoring/score.ts';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const criteria = sheet(`
  Mã | Nội dung | Cách tính          | Dữ liệu         | Chỉ tiêu    | Điểm tối đa | Thang điểm
  A  | a        | Chấm điểm          | việc            |             | 100         |
  V  | v        | Điểm liệt          | vụ              | không quá 0 |             |
  D  | d        | Điều kiện xếp loại | sk              | ít nhất 1   |             | Xuất sắc
  D2 | d        | Điều kiện xếp loại | nộp             | Có          |             | Tốt
  R  | r        | Trần xếp loại      | Xếp loại đơn vị |             |             |
  T  | t        | Trần điểm          | trễ             | không quá 0 | 80          |
  H  | h        | Hạ bậc             | nghỉ            | không quá 0 |             |
  X1 | Xuất sắc | Xếp loại           |                 | >= 90       |             |
  X2 | Tốt      | Xếp loại           |                 | >= 70       |             |
  X3 | Đạt      | Xếp loại           |                 |             |             |
`);

describe('what keeps a rating down', () => {
  test.each([
    ['nothing', '95 | 0 | 1 | Có | Xuất sắc | 0 | 0', ''],
    ['points alone', '60 | 0 | 1 | Có | Xuất sắc | 0 | 0', ''],
    ['a veto', '95 | 1 | 1 | Có | Xuất sắc | 0 | 0', 'Điểm liệt V «vụ»'],
    ['a condition', '95 | 0 | 0 | Có | Xuất sắc | 0 | 0', 'Điều kiện xếp loại D «sk»: điểm đạt mức Xuất sắc'],
    [
      'two',
      '95 | 0 | 0 | Không | Xuất sắc | 0 | 0',
      'Điều kiện xếp loại D «sk»: điểm đạt mức Xuất sắc; Điều kiện xếp loại D2 «nộp»: điểm đạt mức Xuất sắc',
    ],
    [
      'one of a band that the points do not reach',
      '75 | 0 | 0 | Không | Xuất sắc | 0 | 0',
      'Điều kiện xếp loại D «sk»; Điều kiện xếp loại D2 «nộp»: điểm đạt mức Tốt',
    ],
    [
      'a condition behind a veto',
      '95 | 1 | 0 | Có | Xuất sắc | 0 | 0',
      'Điểm liệt V «vụ»; Điều kiện xếp loại D «sk»',
    ],
    ['a condition without a total', ' | 0 | 0 | Có | Xuất sắc | 0 | 0', 'Điều kiện xếp loại D «sk»'],
    ['the unit', '95 | 0 | 1 | Có | Tốt | 0 | 0', 'Trần xếp loại R «Xếp loại đơn vị»'],
    ['a unit below the points of the row', '75 | 0 | 1 | Có | Tốt | 0 | 0', ''],
    ['a cap', '95 | 0 | 1 | Có | Xuất sắc | 1 | 0', 'Trần điểm T «trễ»'],
    ['a lower band', '95 | 0 | 1 | Có | Xuất sắc | 0 | 2', 'Hạ bậc H «nghỉ»'],
    ['a faulty row', 'x | 1 | 0 | Có | Tốt | 1 | 2', ''],
  ])('%s', (_, row, expected) => {
    const staff = sheet(`Mã cán bộ | việc | vụ | sk | nộp | Xếp loại đơn vị | trễ | nghỉ\nCB1 | ${row}`);
    expect(limitsText(limitsAt(score('staff', staff, criteria, true), 0))).toBe(expected);
    const reason = String(scoreStaff(staff, criteria, 'lý do')[1]![0]);
    const codes = [...expected.matchAll(/(\S+) «[^»]*»: điểm đạt mức/g)].map(([, code]) => code);
    const unmet = `chưa đạt điều kiện ${codes.join(', ')}`;
    if (codes.length > 0) expect(reason).toContain(unmet);
    else expect(reason).not.toContain('chưa đạt điều kiện');
  });
});

test('what is written is read again', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9ĐĂÂđơư./-]{1,6}( [A-Za-zđơư0-9;:]{1,5})?$/);
  const one: fc.Arbitrary<Limit> = fc
    .record({
      effect: fc.constantFrom('veto', 'band-condition', 'rating-cap', 'cap', 'demote'),
      code: word,
      data: word,
      reached: fc.oneof(fc.constant(''), fc.constantFrom('Xuất sắc', 'Hoàn thành tốt nhiệm vụ')),
    })
    .map(limit => limit as Limit);
  fc.assert(
    fc.property(fc.array(one, { maxLength: 3 }), list => {
      expect(readLimits(limitsText(list))).toEqual(list);
    }),
  );
});

test.each(['x', 'Điểm liệt H5 «v»; và nữa', 'điểm', 'Điểm liệtH5'])('%s is no such text', text => {
  expect(readLimits(text)).toBeUndefined();
});

test('what is not known stays blank', () => {
  expect(readLimits('Điểm liệt; Hạ bậc')).toEqual([
    { effect: 'veto', code: '', data: '', reached: '' },
    { effect: 'demote', code: '', data: '', reached: '' },
  ]);
});
