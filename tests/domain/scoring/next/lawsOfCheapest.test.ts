import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapest } from '../../../../src/domain/scoring/next/cheapest.ts';
import { totalOfTrial, trialOf } from '../../../../src/domain/scoring/next/Trial.ts';
import { withCell } from '../../../../src/domain/scoring/next/withCell.ts';
import { score } from '../../../../src/domain/scoring/score.ts';
import { sheet } from '../../../sheet.ts';
import { runs } from '../../runs.ts';

/** A cell: what each of its figures gives, from what it is now to the best; in a group or by itself. */
interface Item {
  readonly gives: readonly number[];
  readonly group: '' | 'N' | 'P';
}
/** The figures of all cells, as so many steps from what they are now. */
type State = readonly number[];

const ladder = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', 'N'),
  )
  .map(
    ([points, group]): Item => ({ gives: [0, ...points.sort((a, b) => a - b)], group: group as '' | 'N' }),
  );
/** Points in steps of one. */
const slope = fc
  .integer({ min: 52, max: 60 })
  .map((most): Item => ({ gives: Array.from({ length: most + 1 }, (_, at) => at), group: '' }));
const penalty = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('', 'P'))
  .map(
    ([count, each, group]): Item => ({
      gives: Array.from({ length: count + 1 }, (_, at) => (at - count) * each || 0),
      group: group as '' | 'P',
    }),
  );

/** Items with the most that the groups N, of points, and P, of penalties, give. */
const anyItems = fc.record({
  items: fc
    .tuple(
      fc.array(ladder, { minLength: 2, maxLength: 5 }),
      fc.array(penalty, { maxLength: 3 }),
      fc.array(slope, { maxLength: 1 }),
    )
    .map(([points, penalties, slopes]) => [...points, ...penalties, ...slopes]),
  caps: fc.record({ N: fc.integer({ min: 5, max: 60 }), P: fc.integer({ min: 1, max: 20 }) }),
  gap: fc.integer({ min: 1, max: 70 }),
});

type Items = typeof anyItems extends fc.Arbitrary<infer T> ? T : never;

function totalIn({ items, caps }: Items, state: State): number {
  const sum = (group: string) =>
    items.reduce((all, item, at) => all + (item.group === group ? item.gives[state[at]!]! : 0), 0);
  return sum('') + Math.min(caps.N, sum('N')) + Math.max(-caps.P, sum('P'));
}

/** Each state that comes of another figure in a cell that is still as it was, if it is worth more. */
function nextOf(all: Items, state: State): readonly State[] {
  const total = totalIn(all, state);
  return all.items
    .flatMap(({ gives }, at) =>
      state[at] === 0 ? gives.slice(1).map((_, step) => state.with(at, step + 1)) : [],
    )
    .filter(next => totalIn(all, next) > total);
}

/** The least total that one cell, or two, come to; else the largest in full until one does the rest. */
function leastIn(all: Items, goal: number): readonly [number, number] | undefined {
  const total = (state: State) => totalIn(all, state);
  const least = (states: readonly State[]) => Math.min(...states.map(total).filter(found => found >= goal));
  let now: State = all.items.map(() => 0);
  const ones = nextOf(all, now);
  const [one, two] = [least(ones), least(ones.flatMap(state => nextOf(all, state)))];
  if (one < Number.POSITIVE_INFINITY) return [1, one];
  if (two < Number.POSITIVE_INFINITY) return [2, two];
  for (let size = 1; ; size++) {
    const next = nextOf(all, now);
    const last = least(next);
    if (last < Number.POSITIVE_INFINITY) return [size, last];
    if (next.length === 0) return undefined;
    now = next.reduce((best, state) => (total(state) > total(best) ? state : best));
  }
}

const header = 'Mã | Nhóm | Cách tính | Dữ liệu | Điểm tối đa | Thang điểm';

function trialIn({ items, caps }: Items) {
  const rows = items.map(({ gives, group }, at) => {
    const isPenalty = gives[0]! < 0;
    const steps = gives.slice(1).map((points, step) => `${step + 1}: ${points}`);
    const [rule, scale] = isPenalty
      ? ['Điểm trừ', String(gives[1]! - gives[0]!)]
      : ['Bậc thang', steps.reverse().join('; ')];
    return gives.length > 50
      ? `A${at} | | Chấm điểm | d${at} | ${gives.length - 1} | bước 1`
      : `A${at} | ${group} | ${rule} | d${at} | | ${scale}`;
  });
  const limits = (['N', 'P'] as const)
    .filter(group => items.some(item => item.group === group))
    .map(group => `G${group} | ${group} | Trần nhóm | | ${caps[group]} |`);
  const criteria = sheet([header, ...rows, ...limits, 'T | | Thang tổng | | |'].join('\n'));
  const cells = items.map(({ gives }) => (gives[0]! < 0 ? gives.length - 1 : 0));
  const staff = [
    ['Mã', ...items.map((_, at) => `d${at}`)],
    ['CB1', ...cells],
  ];
  return trialOf(score('staff', staff, criteria, true), 0);
}

test('one cell or two with the fewest points; of more the largest in full, the last as needed', () => {
  const sizes = new Map<number | undefined, number>();
  fc.assert(
    fc.property(anyItems, all => {
      const trial = trialIn(all);
      const now = totalIn(
        all,
        all.items.map(() => 0),
      );
      expect(totalOfTrial(trial)).toBeCloseTo(now, 9);
      const steps = cheapest(trial, now + all.gap);
      const after = steps?.reduce((row, { column, cell }) => withCell(row, column, cell)!, trial);
      const wanted = leastIn(all, now + all.gap);
      sizes.set(wanted?.[0], (sizes.get(wanted?.[0]) ?? 0) + 1);
      expect([steps?.length, after && Math.round(totalOfTrial(after) * 1e6) / 1e6]).toEqual(
        wanted ?? [undefined, undefined],
      );
    }),
    { numRuns: runs(2000) },
  );
  for (const size of [1, 2, 3, undefined]) expect(sizes.get(size)).toBeGreaterThan(runs(50));
});
