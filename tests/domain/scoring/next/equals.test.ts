import { expect, test } from 'vitest';
import { nextOf } from './nextOf.ts';

/** What is told of a row of 54 points and those of the facts that lacks the rest to 70; the other criteria give nothing. */
function way(criteria: readonly string[], facts: readonly string[]): unknown {
  const most = criteria.reduce((sum, line) => sum + Number(/\| (\d+) \|[^|]*$/.exec(line)![1]), 0);
  const rest = 'V | v | Chấm điểm | việc | | | 54 |\nR | r | So với cao nhất | khác | | |';
  const all = `${criteria.join('\n')}\n${rest} ${46 - most} |`;
  return String(nextOf(all, 'việc=54', 'khác=0', ...facts)).replace(/^Còn .* điểm để đạt Tốt: /, '');
}
const more = (code: string, points: number) =>
  `${code} | ${code} | Đạt/không đạt | bài ${code} | | ít nhất 1 | ${points} |`;
const less = (code: string, points: number) =>
  `${code} | ${code} | Đạt/không đạt | lỗi ${code} | | không quá 0 | ${points} |`;

test.each<readonly [string, readonly string[], readonly string[], string]>([
  [
    'of two cells the pair that begins with the largest',
    [more('C', 8), more('D', 8), more('A', 10), more('B', 6)],
    ['bài A=0', 'bài B=0', 'bài C=0', 'bài D=0'],
    'A +10 (thêm 1 bài A) và B +6 (thêm 1 bài B)',
  ],
  [
    'wherever it stands',
    [more('A', 10), more('B', 6), more('C', 8), more('D', 8)],
    ['bài A=0', 'bài B=0', 'bài C=0', 'bài D=0'],
    'A +10 (thêm 1 bài A) và B +6 (thêm 1 bài B)',
  ],
  [
    'of pairs that begin alike the one that undoes less',
    [more('A', 10), less('P', 6), more('B', 6)],
    ['bài A=0', 'bài B=0', 'lỗi P=1'],
    'A +10 (thêm 1 bài A) và B +6 (thêm 1 bài B)',
  ],
  [
    'which may be the first of the two',
    [less('P', 10), more('B', 6), more('A', 10)],
    ['bài A=0', 'bài B=0', 'lỗi P=1'],
    'A +10 (thêm 1 bài A) và B +6 (thêm 1 bài B)',
  ],
  [
    'of those that undo as much the first',
    [more('A', 10), more('B', 6), more('C', 6)],
    ['bài A=0', 'bài B=0', 'bài C=0'],
    'A +10 (thêm 1 bài A) và B +6 (thêm 1 bài B)',
  ],
  [
    'of three the largest that adds before the one that undoes',
    [less('P', 6), more('A', 6), more('B', 5)],
    ['bài A=0', 'bài B=0', 'lỗi P=1'],
    'A +6 (thêm 1 bài A); P +6 (giảm 1 lỗi P) và B +5 (thêm 1 bài B)',
  ],
  [
    'of three alike the first, then the next',
    [more('A', 6), more('B', 6), more('C', 4), more('D', 4)],
    ['bài A=0', 'bài B=0', 'bài C=0', 'bài D=0'],
    'A +6 (thêm 1 bài A); B +6 (thêm 1 bài B) và C +4 (thêm 1 bài C)',
  ],
  [
    'one that does it alone, though two would have fewer points',
    [more('A', 20), more('B', 9), more('C', 7)],
    ['bài A=0', 'bài B=0', 'bài C=0'],
    'A +20 (thêm 1 bài A)',
  ],
  [
    'what is left of two, to the point, where one can be given in small steps',
    [more('A', 10), 'B | b | Chấm điểm | điểm B | | | 12 |'],
    ['bài A=0', 'điểm B=1,5'],
    'A +10 (thêm 1 bài A) và B +4,5 (tăng «điểm B» từ 1,5 lên 6)',
  ],
  [
    'the larger of the two first, though it is given in small steps',
    [more('A', 5), 'B | b | Chấm điểm | điểm B | | | 14 |'],
    ['bài A=0', 'điểm B=1'],
    'B +10 (tăng «điểm B» từ 1 lên 11) và A +5 (thêm 1 bài A)',
  ],
  [
    'of two given in small steps the first in full',
    ['A | a | Chấm điểm | điểm A | | | 13 |', 'B | b | Chấm điểm | điểm B | | | 9 |'],
    ['điểm A=1', 'điểm B=1'],
    'A +12 (tăng «điểm A» từ 1 lên 13) và B +2 (tăng «điểm B» từ 1 lên 3)',
  ],
])('of ways that are as good: %s', (_, criteria, facts, expected) => {
  expect(way(criteria, facts)).toBe(expected);
});
