import type { Draw } from './Draw.ts';

/**
 * Rows as people keep them: now and then titles, a header of two rows, numbers of the columns, headings with sums, totals
 * between them; and where the rows then stand. The first two columns are key and name.
 */
export function keptFor(
  draw: Draw,
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
): { readonly range: unknown[][]; readonly places: readonly number[] } {
  const range: unknown[][] = draw.below(2) === 0 ? [] : [['DANH SÁCH THI ĐUA'], [], ['', 'Năm', 2020]];
  if (draw.below(2) === 0) range.push([...header]);
  else {
    const isLow = header.map((_, at) => at > 1 && draw.below(2) === 0);
    range.push(header.map((title, at) => (isLow[at] ? (isLow[at - 1] ? '' : 'Nhóm') : title)));
    if (isLow.includes(true)) range.push(header.map((title, at) => (isLow[at] ? title : '')));
  }
  if (draw.below(3) === 0) range.push(header.map((_, at) => `(${at + 1})`));
  const sums = () => header.slice(2).map(() => draw.of<unknown>([1e9, 0, -5, '', '#DIV/0!', '98%']));
  let group = 0;
  const places = rows.map(row => {
    const turn = draw.below(40);
    if (turn === 0 && group < 30) range.push([romans[group++], 'Phòng Hành chính', ...sums()]);
    if (turn === 1) range.push(['Phòng Kỹ thuật']);
    if (turn === 2) range.push(['Tổng cộng', '', ...sums()]);
    if (turn === 3) range.push(['', 'Bình quân', ...sums()]);
    return range.push([...row]) - 1;
  });
  range.push(['Tổng cộng (I+II)', '', ...sums()]);
  return { range, places };
}

const tens = ['', 'X', 'XX'];
const ones = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const romans = tens.flatMap(ten => ones.map(one => ten + one));
