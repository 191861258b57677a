import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../domain/runs.ts';
import { newEngine } from './newEngine.ts';

const number = (v: number) => ({ v, t: 2 });
const letter = (column: number) => String.fromCharCode(65 + column);

/** Numbers in D1:D3; what the formulas show once all of these have become ten times as much. */
describe('a formula that reads', () => {
  test.each<[string, Record<number, string>, number]>([
    ['part of an array', { 1: '=ARRAYFORMULA(D1:D3*2)', 0: '=B2' }, 40],
    [
      'the first cell of an array and part of another',
      { 1: '=ARRAYFORMULA(D1:D3*2)', 2: '=ARRAYFORMULA(D1:D3*3)', 0: '=B1+C2' },
      80,
    ],
    [
      'part of an array that is made of part of another',
      { 2: '=ARRAYFORMULA(D1:D3*3)', 1: '=ARRAYFORMULA(D1:D3*2+C2)', 0: '=B3' },
      120,
    ],
    ['part of an array that has become longer', { 1: '=SEQUENCE(D1)', 0: '=SUM(B2:B10)' }, 54],
    ['part of one by its address', { 1: '=ARRAYFORMULA(D1:D3*2)', 0: '=SUM(INDIRECT("B2:B3"))' }, 100],
  ])('%s follows what it is made of', async (_, formulas, expected) => {
    const { set, read } = newEngine();
    const write = (one: number) =>
      set(Object.fromEntries([1, 2, 3].map((v, row) => [row, { 3: number(v * one) }])));
    write(1);
    set({ 0: Object.fromEntries(Object.entries(formulas).map(([column, f]) => [column, { f, v: null }])) });
    await read(0, 0);
    write(10);
    expect(await read(0, 0)).toEqual([[expected]]);
  });
});

test('a formula that reads part of an array follows it also when the array is written anew meanwhile', async () => {
  const { set, read } = newEngine();
  set({ 0: { 3: number(1) }, 1: { 3: number(2) }, 2: { 3: number(3) } });
  set({ 0: { 1: { f: '=ARRAYFORMULA(D1:D3*2)', v: null }, 0: { f: '=SUM(B2:B3)', v: null } } });
  expect(await read(0, 0)).toEqual([[10]]);
  set({ 1: { 3: number(20) } });
  set({ 0: { 1: { f: '=ARRAYFORMULA($D1:$D3*2)', v: null } } });
  expect(await read(0, 0)).toEqual([[46]]);
});

/** Rows from `from` to `to` of what an earlier column of the sheet shows. */
interface Part {
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** A formula of one cell, an array beside a whole column, or one as long as a sum says. */
interface Made {
  readonly kind: 'one' | 'beside' | 'long';
  readonly parts: readonly Part[];
}

const ROWS = 3;
const INPUTS = 2;
const MADE = 5;

const input = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: ROWS, maxLength: ROWS });
const inputs = fc.array(input, { minLength: INPUTS, maxLength: INPUTS });
const part = (before: number): fc.Arbitrary<Part> =>
  fc
    .tuple(fc.nat(before - 1), fc.nat(ROWS - 1), fc.nat(ROWS - 1))
    .map(([of, one, other]) => ({ of, from: Math.min(one, other), to: Math.max(one, other) }));
const made = (before: number): fc.Arbitrary<Made> =>
  fc.record({
    kind: fc.constantFrom('one', 'beside', 'beside', 'long'),
    parts: fc.array(part(before), { minLength: 1, maxLength: 3 }),
  });
const workbook = fc.record({
  made: fc.tuple(...Array.from({ length: MADE }, (_, at) => made(INPUTS + at))),
  /** In which column of the sheet each stands. */
  columns: fc.shuffledSubarray([...Array(INPUTS + MADE).keys()], { minLength: INPUTS + MADE }),
  given: fc.array(inputs, { minLength: 2, maxLength: 3 }),
});

test('however arrays are made of parts of others, each cell is what its formula makes of what is typed', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async ({ made, columns, given }) => {
      const { set, read } = newEngine();
      const place = ({ of, from, to }: Part) =>
        `${letter(columns[of]!)}${from + 1}:${letter(columns[of]!)}${to + 1}`;
      const sum = (parts: readonly Part[]) => ['0', ...parts.map(one => `SUM(${place(one)})`)].join('+');
      const text = ({ kind, parts }: Made) => {
        const [first, ...rest] = parts as [Part, ...Part[]];
        if (kind === 'one') return `=${sum(parts)}`;
        if (kind === 'long') return `=SEQUENCE(1+MOD(${sum(parts)},${ROWS}))`;
        return `=ARRAYFORMULA(${place({ ...first, from: 0, to: ROWS - 1 })}+${sum(rest)})`;
      };
      set({
        0: Object.fromEntries(made.map((one, at) => [columns[INPUTS + at]!, { f: text(one), v: null }])),
      });
      for (const typed of given) {
        set(
          Object.fromEntries(
            [...Array(ROWS).keys()].map(row => [
              row,
              Object.fromEntries(typed.map((rows, of) => [columns[of]!, number(rows[row]!)])),
            ]),
          ),
        );
        const shown = await read(0, 0, ROWS, INPUTS + MADE);
        const byColumn = columns.map(column => shown.map(row => row[column]));
        expect(byColumn).toEqual(
          expectedOf(made, typed).map(rows => [...Array(ROWS).keys()].map(row => rows[row] ?? '')),
        );
      }
    }),
    { numRuns: runs(300) },
  );
}, 120_000);

/** The same worked out column by column. */
function expectedOf(
  made: readonly Made[],
  typed: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const all = [...typed];
  for (const { kind, parts } of made) {
    const sum = (some: readonly Part[]) =>
      some.flatMap(({ of, from, to }) => all[of]!.slice(from, to + 1)).reduce((one, other) => one + other, 0);
    if (kind === 'one') all.push([sum(parts)]);
    else if (kind === 'long') all.push([...Array(1 + (sum(parts) % ROWS)).keys()].map(at => at + 1));
    else {
      const beside = all[parts[0]!.of]!;
      all.push([...Array(ROWS).keys()].map(row => (beside[row] ?? 0) + sum(parts.slice(1))));
    }
  }
  return all;
}
