import { expect, test } from 'vitest';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import { Draw } from './Draw.ts';
import {
  add,
  type Exact,
  exact,
  isLess,
  least,
  millionths,
  minus,
  most,
  ONE,
  over,
  parse,
  shown,
  times,
  ZERO,
} from './Exact.ts';

const ROWS = runs(400);

/** A factor as people write it, and what it is. */
const factors: readonly (readonly [text: string, value: Exact])[] = [
  ['', ONE],
  ['2', exact(2)],
  ['0,5', exact(1, 2)],
  ['0,1', exact(1, 10)],
  ['1,125', exact(9, 8)],
  ['30%', exact(3, 10)],
  ['1/3', exact(1, 3)],
  ['2/7', exact(2, 7)],
];

/** Columns with their factors: as Dữ liệu says it, and what the cells of a row make of it. */
interface Sum {
  readonly text: string;
  readonly titles: readonly string[];
  readonly of: (cells: readonly Exact[]) => Exact;
}

function anySum(draw: Draw, name: string, withMinus: boolean): Sum {
  const terms = Array.from({ length: 1 + draw.below(3) }, (_, at) => {
    const [text, factor] = draw.of(factors);
    const title = `${name}${at}`;
    const sign = draw.of([' * ', '*', '×']);
    const product =
      text === ''
        ? `[${title}]`
        : draw.below(2) === 0
          ? `${text}${sign}[${title}]`
          : `[${title}]${sign}${text}`;
    const isMinus = withMinus && draw.below(4) === 0;
    return { title, product, isMinus, factor: isMinus ? minus(ZERO, factor) : factor };
  });
  return {
    text: terms
      .map(({ product, isMinus }, at) => `${isMinus ? '-' : at === 0 ? '' : '+'} ${product}`)
      .join(' ')
      .trim(),
    titles: terms.map(({ title }) => title),
    of: cells => terms.reduce((sum, { factor }, at) => add(sum, times(factor, cells[at]!)), ZERO),
  };
}

/** What is right for a datum: points, or a fault. */
type Right = (datum: Exact) => Exact | 'fault';
const percent = (k: number) => exact(k, 100);
const notNegative = (give: (datum: Exact) => Exact) => (datum: Exact) =>
  isLess(datum, ZERO) ? 'fault' : give(datum);
const holds = (test: (value: Exact) => boolean) => notNegative(value => (test(value) ? exact(10) : ZERO));

/** Rule, target, maximum and scale, and what they give. */
const ofFigures: readonly (readonly [row: readonly [string, string, string, string], right: Right])[] = [
  [
    ['Chấm điểm', '', '10', ''],
    value => (isLess(value, ZERO) || millionths(value) > 10_000_000n ? 'fault' : value),
  ],
  [
    ['Trừ theo lỗi', '', '10', '0,335'],
    notNegative(value => most(ZERO, minus(exact(10), times(parse('0,335'), value)))),
  ],
  [['Số lượng', '', '70/3', '1/3'], notNegative(value => least(parse('70/3'), times(exact(1, 3), value)))],
];
const ofQuotients: typeof ofFigures = [
  [['Tỷ lệ', '', '10', 'cho vượt'], notNegative(value => times(exact(10), least(ONE, value)))],
  [['Tỷ lệ', '', '10', ''], notNegative(value => times(exact(10), value))],
  [
    ['Tỷ lệ', '120%', '70/3', ''],
    notNegative(value => times(parse('70/3'), least(ONE, over(value, percent(120))))),
  ],
  [
    ['Bậc thang', '', '', '120%: 10; 100%: 20/3; 50%: 5/3'],
    notNegative(value => {
      const rung = [percent(120), ONE, percent(50)].findIndex(from => !isLess(value, from));
      return [parse('10'), parse('20/3'), parse('5/3')][rung] ?? ZERO;
    }),
  ],
  [['Đạt/không đạt', '≤ 50%', '10', ''], holds(value => !isLess(percent(50), value))],
  [['Đạt/không đạt', '< 120%', '10', ''], holds(value => isLess(value, percent(120)))],
  [['Đạt/không đạt', 'đúng 100%', '10', ''], holds(value => !isLess(value, ONE) && !isLess(ONE, value))],
  [['Đạt/không đạt', '> 100%', '10', ''], holds(value => isLess(ONE, value))],
  [
    ['Đạt/không đạt', 'từ 50% đến dưới 120%', '10', ''],
    holds(value => !isLess(value, percent(50)) && isLess(value, percent(120))),
  ],
];

/** Scores one random criterion both ways; tells how many quotients were above the whole and taken. */
function compare(seed: number): { readonly above: number; readonly wrong: unknown[] } {
  const draw = new Draw(seed);
  const data = anySum(draw, 'd', true);
  const whole = draw.below(3) === 0 ? undefined : anySum(draw, 'm', false);
  const [row, right] = draw.of(whole ? ofQuotients : ofFigures);
  const [rule, target, max, scale] = row;
  const titles = [...data.titles, ...(whole?.titles ?? [])];
  const places = draw.of([0, 0, 1, 2]);
  const cells = Array.from({ length: ROWS }, () => titles.map(() => draw.below(40 * 10 ** places)));
  const table = [
    ['Mã', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm tối đa', 'Thang điểm'],
    ['A', 'a', rule, data.text, whole?.text ?? '', target, max, scale],
  ];
  const staff = [
    ['Mã', ...titles],
    ...cells.map((row, i) => [`CB${i}`, ...row.map(k => Number(`${k}e-${places}`))]),
  ];
  const scored = scoreStaff(staff, table, 'chi tiết').slice(1);
  let above = 0;
  const wrong = cells.flatMap((row, i) => {
    const exactly = row.map(k => exact(k, 10 ** places));
    const part = data.of(exactly.slice(0, data.titles.length));
    const of = whole?.of(exactly.slice(data.titles.length));
    const isOver = of !== undefined && isLess(of, part);
    const isRefused = of?.n === 0n ? part.n !== 0n : isOver && rule === 'Tỷ lệ' && target + scale === '';
    const value = of && of.n > 0n ? over(part, of) : part;
    const points = isRefused ? 'fault' : of?.n === 0n ? 'Không áp dụng' : right(value);
    if (isOver && typeof points !== 'string') above++;
    const [cell] = scored[i]!;
    const isRight =
      points === 'fault'
        ? String(cell).startsWith('Lỗi: ')
        : cell === (typeof points === 'string' ? points : shown(points));
    return isRight
      ? []
      : [
          {
            seed,
            cell,
            points: typeof points === 'string' ? points : shown(points),
            row: staff[i + 1],
            table,
          },
        ];
  });
  return { above, wrong };
}

test.each([1, 2, 3])(
  'multiples of columns, and more than the whole, are reckoned exactly: 60 tables, part %d',
  part => {
    const results = Array.from({ length: 60 }, (_, at) => compare(part * 1000 + at));
    expect(results.flatMap(({ wrong }) => wrong).slice(0, 2)).toEqual([]);
    expect(results.reduce((sum, { above }) => sum + above, 0)).toBeGreaterThan(runs(500));
  },
);
