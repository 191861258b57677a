import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import type { Cell } from '../../../src/domain/text/Cell.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const bands = '\nX1 | | Tốt | Xếp loại | | | >= 90 | |\nX2 | | Khá | Xếp loại | | | | |';

/** What the criterion gives for the columns a, b, c. */
const given = (criterion: string, facts: readonly Cell[], view = 'chi tiết') =>
  scoreStaff(
    [
      ['Mã', 'a', 'b', 'c'],
      ['1', ...facts],
    ],
    sheet(`${header}\nA | | a | ${criterion}${bands}`),
    view,
  )[1]![0];

test.each<[string, string, readonly Cell[], unknown]>([
  [
    'each part counts as often as it says',
    'Trừ theo lỗi | 0,5*[a] + 1*[b] + 8*[c] | | | 10 |',
    [3, 1, 0],
    7.5,
  ],
  ['more than there is to lose', 'Trừ theo lỗi | 0,5*[a] + 1*[b] + 8*[c] | | | 10 |', [3, 1, 1], 0],
  ['shares, weighed', 'Tỷ lệ | 30%*[a] + 70%*[b] | | | 10 |', [0.5, 0.9], 7.8],
  ['shares of a sheet and of people', 'Tỷ lệ | 30%*[a] + 70%*[b] | | | 10 |', ['50%', '90 %'], 7.8],
  ['a factor behind its column', 'Chấm điểm | [a]*2 + [b] × 0,5 | | | 10 |', [3, 4], 8],
  ['a factor with a decimal point', 'Chấm điểm | 0.5*[a] | | | 10 |', [3], 1.5],
  ['a fraction', 'Chấm điểm | 1/3*[a] + [b]*2/3 | | | 10 |', [3, 6], 5],
  ['no blanks at all', 'Chấm điểm | 2*[a]+3×[b]-[c] | | | 10 |', [1, 2, 3], 5],
  ['one column, many times', 'Chấm điểm | 2 * [a] | | | 10 |', [4], 8],
  ['a minus in front', 'Chấm điểm | -0,5*[a] + 2*[b] | | | 10 |', [4, 3], 4],
  ['binary fractions leave nothing', 'Chấm điểm | 0,1*[a] + 0,2*[b] - 0,3*[c] | | | 10 |', [1, 1, 1], 0],
  ['0,7 × 10 is 7', 'Bậc thang | 0,7*[a] | | | | 7: 10; 0: 1', [10], 10],
  ['a Mẫu số with factors', 'Tỷ lệ | [a] | 2*[b] + [c] | | 10 |', [6, 3, 2], 7.5],
  ['a third of the whole, exactly', 'Đạt/không đạt | 1/3*[a] | [b] | từ 20% trở lên | 10 |', [3, 5], 10],
  ['0,1 × 3 of 0,3 is all', 'Đạt/không đạt | 0,1*[a] | [b] | 100% | 10 |', [3, 0.3], 10],
  ['a part that is missing', 'Chấm điểm | 2*[a] + 3*[b] | | | 10 |', [1, ''], 'Chưa có dữ liệu'],
  ['a part that does not apply', 'Chấm điểm | 2*[a] + 3*[b] | | | 10 |', [1, 'KAD'], 'Không áp dụng'],
  ['of a penalty a blank part is nothing', 'Điểm trừ | 2*[a] + 3*[b] | | | |', [1, ''], -2],
  ['of a bonus too', 'Điểm cộng | [a] + [b] | | | |', ['', 3], 3],
])('%s: %s', (_, criterion, facts, outcome) => {
  expect(given(criterion, [...facts, '', '', ''].slice(0, 3))).toBe(outcome);
});

test('a cell that is one header is that column', () => {
  const table = sheet(`${header}\nA | | a | Chấm điểm | 2*[a] | | | 10 |`);
  expect(scoreStaff(sheet('Mã | a | 2*[a]\n1 | 4 | 3'), table, 'chi tiết')[1]).toEqual([3]);
});

describe('faults of the row', () => {
  test.each<[string, string, readonly Cell[], string]>([
    [
      'a negative result',
      'Bậc thang | 2*[a] - 3*[b] | | | | 1: 10',
      [1, 1],
      '«2*[a] - 3*[b]»: kết quả là số âm (−1)',
    ],
    [
      'against a target',
      'Đạt/không đạt | -0,5*[a] | | ≤ 3 | 10 |',
      [1],
      '«-0,5*[a]»: kết quả là số âm (−0,5)',
    ],
    [
      'a negative whole',
      'Tỷ lệ | [a] | 2*[b] - 3*[c] | | 10 |',
      [1, 0, 1],
      '«2*[b] - 3*[c]»: kết quả là số âm (−3)',
    ],
    [
      'a negative part of a penalty',
      'Điểm trừ | 2*[a] + 3*[b] | | | |',
      [5, -1],
      '«b»: kết quả là số âm (−1)',
    ],
    ['text', 'Chấm điểm | 2*[a] | | | 10 |', ['nhiều'], '«a»: "nhiều" không phải là số'],
    [
      'a dash',
      'Trừ theo lỗi | 2*[a] + [b] | | | 10 |',
      [1, '-'],
      '«b»: "-" là 0 hay Không áp dụng? Viết một trong hai',
    ],
    [
      'a share as a part: how many it is of the whole cannot be said',
      'Tỷ lệ | 2*[a] | b | | 10 |',
      ['80%', 10],
      '«a»: "80%" là 80 hay 80%? Có Mẫu số nên ghi số lượng, không ghi phần trăm',
    ],
    [
      'a share as a part of one plain column',
      'Tỷ lệ | 1*[a] | b | | 10 |',
      ['80%', 10],
      '«a»: "80%" là 8 hay 80%? Có Mẫu số nên ghi số lượng, không ghi phần trăm',
    ],
  ])('%s', (_, criterion, facts, fault) => {
    expect(given(criterion, [...facts, '', '', ''].slice(0, 3))).toBe(`Lỗi: dòng 2, ${fault}`);
  });
});

test('the reason shows what comes of it', () => {
  expect(given('Trừ theo lỗi | 0,5*[a] + 8*[b] | | | 20 | 2', [3, 1, ''], 'lý do')).toContain(
    'A «0,5*[a] + 8*[b]»: 9,5 × 2 điểm bị trừ (−19 điểm)',
  );
});

describe('faults of the table', () => {
  const refusal = (criterion: string) => {
    try {
      return String(given(criterion, [1, 1, 1]));
    } catch (error) {
      return (error as Error).message.replace(/^Tiêu chí dòng 2, /, '').replace(/\. Chỉ chấm đơn vị .*$/, '');
    }
  };
  const factors = 'Mỗi cột một hệ số là số, % hoặc phân số, nối bằng *, ví dụ 0,5*[Đi muộn] + 8*[Bỏ vị trí]';
  test.each([
    ...[
      '2*[a]*3',
      '2 [a]',
      '[a]*',
      '*[a]',
      '--2*[a]',
      'x*[a]',
      '2*3*[a]',
      '1/0*[a]',
      '[a] + 5',
      '2*[a] 3*[b]',
    ].map(data => [data, `«Dữ liệu»: không đọc được "${data}". ${factors}`]),
    [
      '2*[không có]',
      '«Dữ liệu»: bảng cán bộ không có cột "không có". Thêm cột này hoặc sửa tên cho đúng dòng tiêu đề',
    ],
  ])('%s', (data, fault) => {
    expect(refusal(`Chấm điểm | ${data} | | | 10 |`)).toBe(fault);
  });

  const plain = (what: string) => `«Dữ liệu»: ${what} cần đúng một cột, không cộng hay nhân. Ghi tên một cột`;
  test.each([
    ['Theo mức | [a] + [b] | | | | Tốt: 10', plain('Theo mức')],
    ['Theo mức | 2*[a] | | | | Tốt: 10', plain('Theo mức')],
    ['Trần xếp loại | [a] - [b] | | | |', plain('Trần xếp loại')],
    ['Đạt/không đạt | [a] + [b] | | Tốt trở lên | 10 |', plain('Chỉ tiêu từ Tốt trở lên')],
    ['Đạt/không đạt | 2*[a] | | 30/6/2020 | 10 |', plain('Chỉ tiêu chậm nhất 30/06/2020')],
    ['Điểm liệt | [a] + [b] | | từ Khá trở lên | |', plain('Chỉ tiêu từ Khá trở lên')],
  ])('%s', (criterion, fault) => {
    expect(refusal(criterion)).toBe(fault);
  });
});
