import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareContext } from '../bundle/bareContext.ts';
import { SEED } from './bounds.ts';
import { changed, type Table } from './tables.ts';

/** What a page can send in place of a cell. */
const things: readonly unknown[] = [{}, { toString: 1 }, { text: 'Tốt' }, [], [7], [['Có']], null];

/** A thing, and where it stands: in which argument, row and column, counted round. */
const anySpot = fc.tuple(fc.nat(1), fc.nat(60), fc.nat(60), fc.constantFrom(...things));
type Spot = typeof anySpot extends fc.Arbitrary<infer Value> ? Value : never;

/** The tables with what `put` makes of the thing at each spot. */
function withSpots(tables: readonly Table[], spots: readonly Spot[], put: (thing: unknown) => unknown) {
  const copies = tables.map(table => table.map(row => [...row] as unknown[]));
  for (const [which, down, across, thing] of spots) {
    const table = copies[which]!;
    const row = table[down % table.length]!;
    row[across % row.length] = put(thing);
  }
  return copies;
}

test.each([
  ['SCORE_STAFF', 'Cán bộ', 'Tiêu chí', ['điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết']],
  ['SCORE_UNIT', 'Đơn vị', 'Tiêu chí', ['điểm; lý do']],
  ['COUNT_INITIATIVES', 'Cán bộ', 'Sáng kiến', []],
  ['COUNT_TASKS', 'Đơn vị', 'Nhiệm vụ', []],
  ['CHECK_CRITERIA', 'Tiêu chí', 'Cán bộ', []],
])('%s: what is no cell counts as blank wherever it stands', (name, first, second, more) => {
  const { evaluate } = bareContext();
  evaluate(
    'function shown(f, args) { try { return f.apply(null, args); } catch (error) { return error.message; } }',
  );
  const shown = (tables: unknown[]) =>
    evaluate(`JSON.stringify(shown(${name}, ${JSON.stringify([...tables, ...more])}))`);
  const tables = fc.tuple(changed(first, 1), changed(second, 1));
  const holds = fc.property(tables, fc.array(anySpot, { minLength: 1, maxLength: 8 }), (given, spots) => {
    expect(shown(withSpots(given, spots, thing => thing))).toBe(shown(withSpots(given, spots, () => '')));
  });
  fc.assert(holds, { seed: SEED, numRuns: 30 });
});
