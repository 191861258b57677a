import { type Criterion, type Datum, figure, fraction, quotient, share } from './Criterion.ts';
import { comparing } from './comparing.ts';
import type { Draw } from './Draw.ts';
import {
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
  times,
  ZERO,
} from './Exact.ts';

/** Maxima whose shares fall between two hundredths often. */
const maxima = ['10', '5', '70/3', '7,25', '2,505', '0,015', '33,335', '12,5', '100/7', '20'];
const each = ['', '2', '0,5', '0,005', '0,335', '1,125'];
const perOne = (scale: string) => (scale === '' ? ONE : parse(scale));

/** Whether a value has reached a limit: a quotient exactly, anything else on 6 places. */
const hasReached = (value: Exact, limit: Exact, isQuotient: boolean) =>
  isQuotient ? !isLess(value, limit) : millionths(value) >= millionths(limit);

const percent = (text: string) => over(parse(text), exact(100));

function shared(draw: Draw): Criterion {
  const [isQuotient, target, floor, max] = [
    draw.below(2) === 0,
    draw.of(['', '100', '80', '66,6', '90']),
    draw.of(['', '', '50', '66,67', '33,3']),
    draw.of(maxima),
  ];
  const goal = target === '' ? ONE : percent(target);
  return {
    row: ['Tỷ lệ', isQuotient, target && `${target}%`, max, floor && `sàn ${floor}%`],
    effect: 'points',
    max: parse(max),
    draw: of =>
      isQuotient ? quotient(of) : of.below(4) === 0 ? fraction(of.below(8), 7) : share(of, of.below(12_000)),
    judge: value => {
      if (floor !== '' && !hasReached(value, percent(floor), isQuotient)) return ZERO;
      return times(parse(max), least(ONE, over(value, goal)));
    },
  };
}

function laddered(draw: Draw): Criterion {
  const isQuotient = draw.below(2) === 0;
  const rungs = [
    ['100', '10'],
    ['90', '8,125'],
    ['66,67', '6,005'],
    ['33,3', '1'],
  ] as const;
  return {
    row: ['Bậc thang', isQuotient, '', '', rungs.map(([from, points]) => `${from}%: ${points}`).join('; ')],
    effect: 'points',
    max: exact(10),
    draw: of =>
      isQuotient
        ? quotient(of)
        : share(of, of.below(2) === 0 ? of.below(11_000) : of.of([10_000, 9_000, 6_667, 3_330])),
    judge: value => {
      const rung = rungs.find(([from]) => hasReached(value, percent(from), isQuotient));
      return rung ? parse(rung[1]) : ZERO;
    },
  };
}

function graded(): Criterion {
  const levels = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'];
  const points = ['10', '7,125', '3,335', '0'].map(parse);
  return {
    row: ['Theo mức', false, '', '10', 'Tốt: 10; Khá: 7,125; Đạt: 3,335; Chưa đạt: 0'],
    effect: 'points',
    max: exact(10),
    draw: of => {
      const at = of.below(4);
      return { cells: [levels[at]!], over: exact(at) };
    },
    judge: value => points[Number(value.n)]!,
  };
}

function given(draw: Draw): Criterion {
  const max = draw.of(['10', '30', '12,5', '70/3']);
  const within = (unit: number) => Number((parse(max).n * BigInt(unit)) / parse(max).d);
  return {
    row: ['Chấm điểm', false, '', max, ''],
    effect: 'points',
    max: parse(max),
    draw: of => {
      const places = of.of([2, 3, 3]);
      return of.below(4) === 0
        ? fraction(of.below(within(3) + 1), 3)
        : figure(of, of.below(within(10 ** places) + 1), places);
    },
    judge: value => value,
  };
}

function counted(draw: Draw): Criterion {
  const [max, scale, isFault] = [draw.of(maxima), draw.of(each), draw.below(2) === 0];
  return {
    row: [isFault ? 'Trừ theo lỗi' : 'Số lượng', false, '', max, scale],
    effect: 'points',
    max: parse(max),
    draw: of => figure(of, of.below(of.of([6, 40, 400])), of.of([0, 0, 1, 2])),
    judge: value => {
      const sum = times(value, perOne(scale));
      return isFault ? most(ZERO, minus(parse(max), sum)) : least(parse(max), sum);
    },
  };
}

function adjusting(draw: Draw): Criterion {
  const [max, scale, isPenalty] = [draw.of(['', '3', '2,505']), draw.of(each), draw.below(2) === 0];
  return {
    row: [isPenalty ? 'Điểm trừ' : 'Điểm cộng', false, '', max, scale],
    effect: 'adjust',
    max: ZERO,
    draw: of => (of.below(4) === 0 ? { cells: [''], over: ZERO } : figure(of, of.below(9), of.of([0, 0, 1]))),
    judge: value => {
      const sum = times(value, perOne(scale));
      const bounded = max === '' ? sum : least(parse(max), sum);
      return isPenalty ? { n: -bounded.n, d: bounded.d } : bounded;
    },
  };
}

const conditions: readonly {
  readonly target: string;
  readonly isQuotient: boolean;
  readonly draw: (of: Draw) => Datum;
  readonly holds: (value: Exact) => boolean;
}[] = [
  { target: 'trên 20%', isQuotient: true, draw: quotient, holds: value => isLess(percent('20'), value) },
  { target: '100%', isQuotient: true, draw: quotient, holds: value => !isLess(value, ONE) },
  { target: 'dưới 60%', isQuotient: true, draw: quotient, holds: value => isLess(value, percent('60')) },
  {
    target: 'ít nhất 2,5',
    isQuotient: false,
    draw: of => figure(of, of.below(6000), 3),
    holds: value => millionths(value) >= 2_500_000n,
  },
  {
    target: 'không quá 0,3333%',
    isQuotient: false,
    draw: of => share(of, of.below(70)),
    holds: value => millionths(value) <= 3_333n,
  },
  {
    target: 'đúng 1,25',
    isQuotient: false,
    draw: of => figure(of, of.of([125, 124, 126, 0]), 2),
    holds: value => millionths(value) === 1_250_000n,
  },
];

/** Đạt/không đạt, Điểm liệt, Trần điểm or Điều kiện xếp loại; `bands` are the names of the bands. */
function holding(draw: Draw, bands: readonly string[]): Criterion {
  const { target, isQuotient, holds, draw: datum } = draw.of(conditions);
  const effect = draw.of([
    'points',
    'points',
    'points',
    'report',
    'veto',
    'cap',
    'band-condition',
    'demote',
  ] as const);
  const at = draw.below(bands.length);
  const [max, cap] = [draw.of(maxima), draw.of(['40', '66,665', '89,995'])];
  const verdict = effect === 'points' ? parse(max) : ONE;
  const rest = { draw: datum, effect, max: ZERO, judge: (value: Exact) => (holds(value) ? verdict : ZERO) };
  switch (effect) {
    case 'points':
      return { ...rest, row: ['Đạt/không đạt', isQuotient, target, max, ''], max: verdict };
    case 'report':
      return { ...rest, row: ['Đạt/không đạt', isQuotient, target, '0', ''] };
    case 'veto':
      return { ...rest, row: ['Điểm liệt', isQuotient, target, '', bands[at]!], allowed: at };
    case 'cap':
      return { ...rest, row: ['Trần điểm', isQuotient, target, cap, ''], max: parse(cap) };
    case 'demote': {
      const steps = 1 + (at % 2);
      return { ...rest, row: ['Hạ bậc', isQuotient, target, steps === 1 ? '' : '2', ''], allowed: steps };
    }
    case 'band-condition': {
      const allowed = Math.min(bands.length - 1, at + 1);
      return { ...rest, row: ['Điều kiện xếp loại', isQuotient, target, '', bands[at]!], allowed };
    }
  }
}

/** A random criterion of any rule whose arithmetic matters. */
export function anyCriterion(draw: Draw, bands: readonly string[]): Criterion {
  const kinds = [
    shared,
    shared,
    laddered,
    graded,
    given,
    given,
    counted,
    counted,
    adjusting,
    comparing,
    holding,
    holding,
  ];
  return draw.of(kinds)(draw, bands);
}
