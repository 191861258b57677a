import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellFunctions } from '../../src/addon/main.ts';
import { bareContext, sourceOf } from '../bundle/bareContext.ts';
import { RAW, SEED, VIETNAMESE } from './bounds.ts';
import { anyArgument, changed } from './tables.ts';

const RUNS = 150;
const LONGEST = 2000;

const oneOf = (...views: readonly string[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...views, '') }, { weight: 1, arbitrary: anyArgument });
const scores = oneOf('điểm', 'hạng;hạng', 'điểm; xếp loại; hạng; lý do; còn thiếu; tạm tính; chi tiết');

/** What each function is meant for, somewhat out of order. */
const meant: Readonly<Record<string, readonly fc.Arbitrary<unknown>[]>> = {
  SCORE_STAFF: [changed('Cán bộ'), changed('Tiêu chí', 2), scores],
  SCORE_UNIT: [changed('Đơn vị'), changed('Tiêu chí', 2), scores],
  COUNT_INITIATIVES: [
    changed('Cán bộ'),
    changed('Sáng kiến'),
    oneOf('Đã đăng ký; Có hiệu quả', 'Đã áp dụng'),
  ],
  COUNT_TASKS: [
    changed('Đơn vị'),
    changed('Nhiệm vụ'),
    oneOf('được giao; đúng hạn', 'hoàn thành', 'tiến độ trừ 0,2'),
  ],
  CHECK_CRITERIA: [changed('Tiêu chí'), changed('Cán bộ')],
};

interface Outcome {
  /** What a cell cannot hold, if anything. */
  readonly wrong?: string;
  readonly texts?: readonly string[];
  readonly rows?: number;
  readonly thrown?: { readonly name: string; readonly message: string };
}

/** Calls a function in the context and looks at its result there, before JSON makes null of NaN. */
const LOOK = `function look(f, args) {
  function wrong(cell) { return typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && isFinite(cell)) ? '' : String(cell); }
  try {
    var given = JSON.stringify(args), result = f.apply(null, args);
    if (JSON.stringify(args) !== given) return { wrong: 'its arguments are changed' };
    if (!Array.isArray(result)) return { wrong: wrong(result), texts: [String(result)] };
    var width = Array.isArray(result[0]) ? result[0].length : 0;
    for (var row of result) {
      if (!Array.isArray(row) || row.length !== width || width === 0) return { wrong: 'not rectangular' };
      for (var cell of row) if (wrong(cell)) return { wrong: wrong(cell) };
    }
    return { rows: result.length, texts: result.flat().filter(function (cell) { return typeof cell === 'string'; }) };
  } catch (error) { return { thrown: { name: String(error && error.name), message: String(error && error.message) } }; }
}`;

/** How many rows a range has down to the last that holds anything, but at least its first. */
function rowsUsed(range: readonly (readonly unknown[])[]): number {
  const isBlank = (cell: unknown) =>
    cell === false || cell == null || (typeof cell === 'string' && /^[\s\u200b-\u200f\ufeff]*$/.test(cell));
  return Math.max(1, range.findLastIndex(row => !row.every(isBlank)) + 1);
}

test('every cell function is meant for something', () => {
  expect(Object.keys(meant)).toEqual(cellFunctions.map(({ name }) => name));
});

test.each(cellFunctions)(
  '$name gives what cells can hold, or says in Vietnamese what is wrong',
  ({ name }) => {
    const context = bareContext();
    context.evaluate(LOOK);
    const args = fc.tuple(
      ...meant[name]!.map(one =>
        fc.oneof({ weight: 20, arbitrary: one }, { weight: 1, arbitrary: anyArgument }),
      ),
    );
    let [scored, called] = [0, 0];
    const holds = fc.property(args, given => {
      called++;
      const outcome = JSON.parse(
        String(context.evaluate(`JSON.stringify(look(${name}, ${sourceOf(given)}))`)),
      ) as Outcome;
      if (outcome.thrown) {
        expect(outcome.thrown.name).toBe('TableFault');
        expect(outcome.thrown.message).toMatch(VIETNAMESE);
        expect(outcome.thrown.message).not.toMatch(RAW);
        return;
      }
      scored++;
      expect(outcome.wrong ?? '').toBe('');
      for (const text of outcome.texts!) expect(text).not.toMatch(RAW);
      const [range] = given;
      if (name !== 'CHECK_CRITERIA' && Array.isArray(range)) expect(outcome.rows).toBe(rowsUsed(range));
    });
    fc.assert(holds, { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: LONGEST });
    // Not all were so bad that nothing was counted.
    expect(scored).toBeGreaterThan(called / 10);
  },
);
