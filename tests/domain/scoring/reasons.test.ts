import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const bands = `
  X1 | | Xuất sắc | Xếp loại | | | >= 90 | |
  X2 | | Tốt | Xếp loại | | | >= 70 | |
  X3 | | Khá | Xếp loại | | | | |`;
const reason = (criteria: string, titles: string, cells: string) =>
  scoreStaff(sheet(`Mã | ${titles}\nCB1 | ${cells}`), sheet(`${header}\n${criteria.trim()}`), 'lý do')[1]![0];

describe('one criterion, in its reason', () => {
  test.each([
    ['a ladder of counts', 'Bậc thang | d | | | | 5: 10; 3: 6', '4', 'A «d»: 4, bậc từ 3 (−4 điểm)'],
    ['below a ladder', 'Bậc thang | d | | | | 5: 10; 3: 6', '2', 'A «d»: 2, dưới bậc thấp nhất (−10 điểm)'],
    [
      'below a floor',
      'Tỷ lệ | d | | | 10 | sàn 50%',
      '40%',
      'A «d»: 40% so với chỉ tiêu 100%, sàn 50% (−10 điểm)',
    ],
    ['one of several levels', 'Theo mức | d | | | | Tốt: 10; Khá: 7', 'Khá', 'A «d»: mức Khá (−3 điểm)'],
    ['points given', 'Chấm điểm | d | | | 10 |', '7', 'A «d»: chấm 7/10 (−3 điểm)'],
    ['points for each', 'Số lượng | d | | | 10 | 2', '3', 'A «d»: 3 × 2 điểm (−4 điểm)'],
    ['points off for each', 'Trừ theo lỗi | d | | | 10 | 2', '3', 'A «d»: 3 × 2 điểm bị trừ (−6 điểm)'],
    [
      'a ceiling',
      'Trần điểm | d | | ít nhất 2 | 60 |',
      '1',
      'A «d»: 1, cần ít nhất 2, nên tổng không quá 60',
    ],
    ['a share', 'Tỷ lệ | d | | | 10 |', '85%', 'A «d»: 85% so với chỉ tiêu 100% (−1,5 điểm)'],
    ['a box that should be empty', 'Điểm liệt | d | | Không | |', 'Có', 'A «d»: Có, cần Không (điểm liệt)'],
    ['a figure', 'Đạt/không đạt | d | | ≥ 2 | 10 |', '1,5', 'A «d»: 1,5, cần ít nhất 2 (−10 điểm)'],
    ['a level', 'Đạt/không đạt | d | | Tốt | 10 |', 'Khá', 'A «d»: Khá, cần từ Tốt trở lên (−10 điểm)'],
    ['a date', 'Đạt/không đạt | d | | 30/6/2020 | 10 |', '1/7/2020', 'A «d»: 01/07/2020, cần'],
    [
      'something that does not apply',
      'Tỷ lệ | d | | | 10 |',
      'KAD',
      'Không áp dụng: A «d» (ghi là không áp dụng)',
    ],
    ['nothing', 'Tỷ lệ | d | | | 10 |', '', 'Thiếu: A «d»'],
    ['no points more or less', 'Điểm cộng | d | | | 5 | 1', '0', ''],
  ])('%s', (_, criterion, cell, expected) => {
    expect(reason(`A | | a | ${criterion}`, 'd', cell)).toContain(expected);
    if (expected === '') expect(reason(`A | | a | ${criterion}`, 'd', cell)).not.toContain('«');
  });

  test.each([
    ['nothing beside a figure', '', '5', 'Thiếu: A «d / m»'],
    ['a share of nothing', '0', '0', 'Không áp dụng: A «d» (mẫu số bằng 0)'],
    ['not applicable of something', 'KAD', '5', 'Không áp dụng: A «d» (ghi là không áp dụng)'],
    ['more than there is', '6', '5', 'Lỗi: dòng 2, «d»: 6 lớn hơn mẫu số «m» là 5'],
    ['less than nothing', '-1', '5', 'Lỗi: dòng 2, «d»: kết quả là số âm (−1)'],
    ['of less than nothing', '1', '-5', 'Lỗi: dòng 2, «m»: kết quả là số âm (−5)'],
  ])('a quotient of %s', (_, over, under, expected) => {
    expect(reason('A | | a | Tỷ lệ | d | m | | 10 |', 'd | m', `${over} | ${under}`)).toBe(expected);
  });

  test.each([
    ['no goal, and nothing done', '0', 'KAD', '0, không giao chỉ tiêu'],
    ['a goal of nothing', '0', '0', '0, không giao chỉ tiêu'],
    ['a goal that lacks its result', '', '5', 'Thiếu: A «d»'],
    ['a result that does not apply', 'KAD', '0', 'Không áp dụng: A «d» (ghi là không áp dụng)'],
    ['half of a goal', '1', '2', '1/2 = 50%'],
    ['a negative result', '-1', '2', 'Lỗi: dòng 2, «d»: kết quả là số âm (−1)'],
    ['a negative goal', '1', '-2', 'Lỗi: dòng 2, «m»: kết quả là số âm (−2)'],
  ])('a goal to surpass: %s', (_, over, under, expected) => {
    expect(reason('A | | a | Vượt chỉ tiêu | d | m | | 10 |', 'd | m', `${over} | ${under}`)).toContain(
      expected,
    );
  });
});

describe('several criteria, in the reason', () => {
  const two = (rule: string) => `A | | a | ${rule.replace('?', 'd')}\nB | | b | ${rule.replace('?', 'e')}`;
  test.each([
    ['missing', two('Tỷ lệ | ? | | | 10 |'), ' | ', 'Thiếu: A «d», B «e»'],
    [
      'failed without points',
      two('Đạt/không đạt | ? | | Có | 0 |'),
      'Không | Không',
      'Chưa đạt, không tính điểm: A «d»: Không, cần Có; B «e»: Không, cần Có',
    ],
    [
      'that do not apply',
      two('Tỷ lệ | ? | | | 10 |'),
      'KAD | KAD',
      'Không áp dụng: A «d» (ghi là không áp dụng), B «e» (ghi là không áp dụng)',
    ],
    [
      'that are for others',
      `${two('Chấm điểm | ? | | | 10 |')}\nH | Người đứng đầu | h | Chấm điểm | h | | | 10 |`,
      '10 | 10 |',
      'Đủ điểm mọi tiêu chí',
    ],
    [
      'gained and lost',
      'A | | a | Điểm cộng | d | | | 5 | 1\nB | | b | Điểm trừ | e | | | 5 | 1\nC | | c | Chấm điểm | f | | | 100 |',
      '2 | 1 | 100',
      'B «e»: ',
    ],
    ['one missing, the others full', two('Chấm điểm | ? | | | 50 |'), '50 | ', 'Thiếu: B «e»'],
  ])('%s', (_, criteria, cells, expected) => {
    expect(reason(criteria, 'd | e | f | h | Người đứng đầu', `${cells} | | | |`)).toContain(expected);
  });

  test('whoever lacks a datum is not told that all points are there', () => {
    const text = reason(two('Chấm điểm | ? | | | 50 |'), 'd | e', '50 | ');
    expect(text).not.toContain('Đủ điểm');
  });
});

describe('a limit, in the reason', () => {
  const table = `A | | a | Chấm điểm | d | | | 100 |\nL | | l | Trần xếp loại | đảng | | | |\nK | | k | Điều kiện xếp loại | học | | ít nhất 2 | | Xuất sắc${bands}`;
  test.each([
    ['none holds back', '95 | Xuất sắc | 2', 'Đủ điểm', false],
    ['another rating holds back', '95 | Khá | 2', 'Xếp loại Khá, không được trên «đảng»', true],
    ['a condition holds back', '95 | Xuất sắc | 1', 'Xếp loại Tốt do điều kiện xếp loại', true],
    [
      'the condition holds back more than the other rating',
      '95 | Xuất sắc | 0',
      'Xếp loại Tốt do điều kiện xếp loại',
      true,
    ],
    ['both hold back to the same', '95 | Tốt | 1', 'Xếp loại Tốt, không được trên «đảng»', true],
    ['a limit above what the total gives says nothing', '75 | Tốt | 1', 'A «d»', false],
    [
      'a limit below what the total gives, but not the top',
      '75 | Khá | 2',
      'Xếp loại Khá, không được trên «đảng»',
      true,
    ],
  ])('%s', (_, cells, expected, isLimit) => {
    const text = String(reason(table, 'd | đảng | học', cells));
    if (isLimit) expect(text.startsWith(expected)).toBe(true);
    else expect(text).not.toContain('Xếp loại');
  });

  test('a criterion for others before it says nothing', () => {
    const head = 'H | Người đứng đầu | h | Chấm điểm | d | | | 10 |';
    expect(
      reason(`${head}\n${table}`, 'd | đảng | học | Người đứng đầu', '10 | Khá | 2 | Không'),
    ).not.toContain('H «');
    expect(reason(`${head}\n${table}`, 'd | đảng | học | Người đứng đầu', '95 | Khá | 2 | Không')).toBe(
      'Xếp loại Khá, không được trên «đảng»; A «d»: chấm 95/100 (−5 điểm)',
    );
  });

  test('a veto goes before, and needs no total', () => {
    const veto = `A | | a | Chấm điểm | d | | | 100 |\nV | | v | Điểm liệt | vi phạm | | Không | | Tốt${bands}`;
    expect(reason(veto, 'd | vi phạm', ' | Có')).toBe(
      'Thiếu: A «d»; Xếp loại Tốt do điểm liệt; V «vi phạm»: Có, cần Không (điểm liệt)',
    );
  });
});
