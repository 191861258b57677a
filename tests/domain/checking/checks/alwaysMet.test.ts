import { expect, test } from 'vitest';
import { findingsIn } from '../../../../src/domain/checking/checkCriteria.ts';
import { found, table } from '../found.ts';
import { banded } from './banded.ts';

const whole = `${banded('Tốt >= 90, Khá >= 70, Kém')}\n`;
const limit = (target: string, data = 'd', outOf = '', rule = 'Điểm liệt', rest = '|') =>
  `${whole}L | | | l | ${rule} | ${data} | ${outOf} | ${target} ${rest} |`;
const at = (target: string, rule = 'Điểm liệt') =>
  `dòng 6, «Chỉ tiêu»: ai cũng đạt «${target}», nên ${rule} không có tác dụng`;

test.each([
  ['a count is never below 0', limit('>= 0'), at('ít nhất 0')],
  ['a bare 0 is at least 0, not at most', limit('0'), at('ít nhất 0')],
  ['more than less than nothing', limit('> -1'), at('trên −1')],
  ['a sum', limit('>= 0', '[a] + [b]'), at('ít nhất 0')],
  ['a column with a dash in its name', limit('>= 0', 'Văn bản - mật'), at('ít nhất 0')],
  ['a quotient', limit('>= 0%', 'd', 'm'), at('từ 0% trở lên')],
  ['a quotient of a difference', limit('>= 0', '[a] - [b]', 'm'), at('từ 0% trở lên')],
  ['the lowest level', limit('Kém trở lên'), at('từ Kém trở lên')],
  ['the highest level at most', limit('không quá Tốt'), at('không quá Tốt')],
  ['a cap', limit('>= 0', 'd', '', 'Trần điểm', '| 70 |'), at('ít nhất 0', 'Trần điểm')],
  [
    'a condition of a band',
    limit('>= 0', 'd', '', 'Điều kiện xếp loại', '| | Tốt'),
    at('ít nhất 0', 'Điều kiện xếp loại'),
  ],
])('%s', (_, rows, finding) => {
  expect(found(rows)).toEqual([finding]);
});

test.each([
  ['at least 0 was meant as at most 0', limit('>= 0'), 'Sửa Chỉ tiêu, ví dụ: không quá 0'],
  ['another level', limit('Kém trở lên'), 'Ghi một mức mà có người không đạt'],
  [
    'a whole that can be passed stays',
    limit('không quá 100%', 'd', 'm'),
    'Dữ liệu có thể lớn hơn Mẫu số thì để nguyên; nếu không, sửa Chỉ tiêu',
  ],
])('the fix: %s', (_, rows, fix) => {
  expect(findingsIn(table(rows), []).map(finding => finding.fix)).toEqual([fix]);
});

test('at most the whole of a Mẫu số is a note: a budget can be passed, tasks given cannot', () => {
  const note = '(lưu ý) dòng 6, «Chỉ tiêu»: ai cũng đạt «không quá 100%» nếu Dữ liệu không lớn hơn Mẫu số';
  expect(found(limit('không quá 100%', 'd', 'm'))).toEqual([note]);
  expect(found(limit('<= 1', 'd', 'm', 'Trần điểm', '| 70 |'))).toEqual([note]);
});

test.each([
  ['at most 0', limit('không quá 0')],
  ['more than 0', limit('> 0')],
  ['a difference can be less than 0', limit('>= 0', '[a] - [b]')],
  ['so can a sum that begins with a minus', limit('>= 0', '-[a] + 2*[b]')],
  ['so can a growth in percent', limit('>= 0%')],
  ['less than the whole', limit('< 100%', 'd', 'm')],
  ['more than the whole on purpose', limit('không quá 120%', 'd', 'm')],
  ['at most 100 without a Mẫu số', limit('không quá 100')],
  ['at most 100% without a Mẫu số', limit('không quá 100%')],
  ['at most the whole where more is taken', limit('không quá 100%', 'd', 'm', 'Điểm liệt', '| | cho vượt')],
  ['a range from 0', limit('từ 0 đến 5')],
  ['exactly the whole', limit('đúng 100%', 'd', 'm')],
  ['at most less than nothing', limit('không quá -1')],
  ['just the lowest level', limit('đúng Kém')],
  ['at most a level that is not the best', limit('không quá Khá')],
  ['a level that is not the lowest', limit('Khá trở lên')],
  ['less than the best level', limit('dưới Tốt')],
  ['yes', limit('Có')],
  ['a day', limit('30/06/2020')],
  [
    'points, which need no target that somebody misses',
    `${banded('Tốt >= 90, Kém')}\nP | | | p | Đạt/không đạt | d | | >= 0 | |`,
  ],
])('no fault: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test('a target that cannot be read is not judged', () => {
  expect(found(limit('>= không'))).toEqual(['dòng 6, «Chỉ tiêu»: không đọc được ">= không"']);
});
