import { type Criterion, type Datum, figure, quotient } from './Criterion.ts';
import type { Draw } from './Draw.ts';
import { type Exact, exact, isLess, minus, most, over, parse, times, ZERO } from './Exact.ts';

const HALF = exact(1, 2);

/** So với cao nhất or Vượt chỉ tiêu. */
export function comparing(draw: Draw): Criterion {
  const max = draw.of(['10', '70/3', '20', '2,505']);
  return draw.below(2) === 0 ? best(max, draw.below(2) === 0) : surpass(max);
}

function best(max: string, isQuotient: boolean): Criterion {
  const value = ({ over: part, under }: Datum) => {
    if (typeof part === 'string' || under?.n === 0n) return undefined;
    return under ? over(part, under) : part;
  };
  return {
    row: ['So với cao nhất', isQuotient, '', max, ''],
    effect: 'points',
    max: parse(max),
    draw: of => (isQuotient ? quotient(of) : figure(of, of.below(800), 1)),
    judge: () => ZERO,
    compare: data => {
      const values = data.map(datum => datum && value(datum));
      const highest = values.reduce<Exact>((found, one) => (one ? most(found, one) : found), ZERO);
      return values.map(one => one && (highest.n === 0n ? ZERO : over(times(parse(max), one), highest)));
    },
  };
}

function surpass(max: string): Criterion {
  const half = times(HALF, parse(max));
  const goalOf = (datum: Datum) => (datum.under && datum.under.n > 0n ? datum.under : undefined);
  const excess = (actual: Exact, goal: Exact) => over(minus(actual, goal), goal);
  return {
    row: ['Vượt chỉ tiêu', true, '', max, ''],
    effect: 'points',
    max: parse(max),
    draw: of => {
      const goal = of.of<number | ''>(['', 0, 2, 3, 4, 5, 7, 8, 10, 12.5]);
      const actual = figure(of, of.below(150), 1);
      const under = goal === '' ? undefined : exact(goal * 10, 10);
      return { cells: [...actual.cells, goal], over: actual.over, under };
    },
    judge: () => ZERO,
    compare: data => {
      let [furthest, highest] = [ZERO, ZERO];
      for (const datum of data) {
        if (!datum || typeof datum.over === 'string') continue;
        const goal = goalOf(datum);
        if (goal) furthest = most(furthest, excess(datum.over, goal));
        else highest = most(highest, datum.over);
      }
      return data.map(datum => {
        if (!datum || typeof datum.over === 'string') return undefined;
        const goal = goalOf(datum);
        if (!goal) return highest.n === 0n ? ZERO : over(times(parse(max), datum.over), highest);
        if (!isLess(goal, datum.over)) return over(times(half, datum.over), goal);
        const share = over(excess(datum.over, goal), furthest);
        return times(half, { n: share.d + share.n, d: share.d });
      });
    },
  };
}
