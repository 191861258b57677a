import { expect, test } from 'vitest';
import { found } from '../found.ts';

const whole = 'Z | | | z | Chấm điểm | d | | | 100 |\nX | | | Tốt | Xếp loại | | | | |\n';
const never = (what: string) => `không ai đạt ${what}: Dữ liệu ÷ Mẫu số không quá 100%`;

test.each([
  [
    'steps without %',
    'A | | | a | Bậc thang | d | m | | 100 | 100: 100; 90: 80',
    `dòng 2, «Thang điểm»: ${never('bậc 100')}`,
  ],
])('out of reach: %s', (_, rows, finding) => {
  expect(found(rows)).toEqual([finding]);
});

test.each([
  ['more than the whole', 'A | | | a | Đạt/không đạt | d | m | > 100% | 100 |'],
  ['a share beyond it', 'A | | | a | Tỷ lệ | d | m | 120% | 100 |'],
  ['a veto', `${whole}A | | | a | Điểm liệt | d | m | đúng 110% | |`],
  ['a step of a ladder beyond it', 'A | | | a | Bậc thang | d | m | | 100 | 120%: 100; 100%: 80'],
  ['steps without % up to twice the whole', 'A | | | a | Bậc thang | d | m | | 100 | 2: 100; 1: 80'],
  ['steps where more is taken', 'A | | | a | Bậc thang | d | m | | 100 | 3: 100; 1: 80; cho vượt'],
  ['the whole', 'A | | | a | Đạt/không đạt | d | m | 100% | 100 |'],
  ['nearly the whole', 'A | | | a | Đạt/không đạt | d | m | > 99,9% | 100 |'],
  ['at most more than the whole', 'A | | | a | Đạt/không đạt | d | m | không quá 120% | 100 |'],
  ['beyond it without a Mẫu số', 'A | | | a | Tỷ lệ | d | | 120% | 100 |'],
  ['steps beyond it without a Mẫu số', 'A | | | a | Bậc thang | d | | | 100 | 120%: 100; 100%: 80'],
  ['a rule that looks at no target', 'A | | | a | Chấm điểm | d | m | 120% | 100 |'],
  ['a rule that is there to pass the Mẫu số', 'A | | | a | Vượt chỉ tiêu | d | m | 120% | 100 |'],
])('no fault: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});
