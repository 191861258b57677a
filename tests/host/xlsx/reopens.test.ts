import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Engine } from '../../../src/host/engine/Engine.ts';
import { insertLines, removeLines } from '../../../src/host/operations/lines.ts';
import { blankFile } from '../../../src/host/xlsx/blankFile.ts';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { writeSnapshot } from '../../../src/host/xlsx/writeSnapshot.ts';
import { runs } from '../../domain/runs.ts';

/** Typed figures stand in the first columns, formulas behind them, each with room for an array. */
const ROWS = 8;
const FIGURES = 6;
const FORMULAS = 4;
const ROOM = 3;
const letter = (column: number) => String.fromCharCode(65 + column);

const host = {
  ...{ blocked: 'không có chỗ', circular: 'vòng', unsteady: 'không ổn định' },
  ...{ unreadableFormula: 'không đọc được', broken: 'hỏng', changed: () => undefined },
  /** The sum of each row of a range, and how wide it is. */
  call: async (_: string, text: string) => {
    const [range] = JSON.parse(text) as [readonly (readonly unknown[])[] | number];
    const rows = Array.isArray(range) ? (range as readonly (readonly unknown[])[]) : [[range]];
    return rows.map(row => [row.reduce<number>((sum, cell) => sum + (Number(cell) || 0), 0), row.length]);
  },
  failed: (error: unknown) => {
    throw error;
  },
};

type Step = (engine: Engine, tabs: readonly [string, string]) => void;
/** A step with the words for it in a counterexample. */
const step = (words: string, taken: Step): Step => Object.assign(taken, { [fc.toStringMethod]: () => words });
const set = (engine: Engine, tab: string, row: number, column: number, cell: object) =>
  engine.run('sheet.mutation.set-range-values', {
    unitId: engine.unit,
    subUnitId: tab,
    cellValue: { [row]: { [column]: cell } },
  });

const tab = fc.nat(1) as fc.Arbitrary<0 | 1>;
const row = fc.nat(ROWS - 1);
const shownAs = (pattern: string) => ({ n: { pattern } });
/** What somebody may have typed. */
const typed = fc.oneof(
  { weight: 6, arbitrary: fc.nat(9).map((v): object => ({ v, t: 2 })) },
  fc.constantFrom<object>(
    { v: 0.1 + 0.2, t: 2 },
    { v: -12345.678, t: 2 },
    { v: 0.875, t: 2, s: shownAs('0%') },
    { v: 44_012.5, t: 2, s: shownAs('dd/mm/yyyy') },
    { v: 1, t: 3 },
    { v: '0987', t: 4 },
    { v: '=1+1', t: 4 },
    { v: '12', t: 1, s: shownAs('@') },
    { v: 'Đạt', t: 1 },
    { v: 'hai\ndòng “ngoặc” & <thẻ> _x000D_ 👍', t: 1 },
    { v: '  cách  đôi ', t: 1 },
    { v: '#N/A', t: 4 },
    { v: '', t: 1 },
  ),
);
const figure: fc.Arbitrary<Step> = fc
  .tuple(tab, row, fc.nat(FIGURES - 1), typed)
  .map(([at, row, column, cell]) =>
    step(`${letter(column)}${row + 1} of tab ${at}: ${JSON.stringify(cell)}`, (engine, tabs) =>
      set(engine, tabs[at], row, column, { f: null, s: null, ...cell }),
    ),
  );
const lines: fc.Arbitrary<Step> = fc
  .tuple(tab, fc.nat(FIGURES - 1), fc.constantFrom('row' as const, 'col' as const), fc.boolean())
  .map(([at, line, kind, comes]) =>
    step(`${comes ? 'a new' : 'no more'} ${kind} ${line} of tab ${at}`, (engine, tabs) =>
      (comes ? insertLines : removeLines)(engine, tabs[at], kind, line, 1),
    ),
  );

/** A range of the first tab's cells, or of the figures of the second for a formula there. */
const range = (at: 0 | 1) =>
  fc
    .tuple(fc.nat(at), fc.nat(FIGURES - 1), row, row, fc.constantFrom('part', 'column', 'cell'), fc.nat(8))
    .map(([of, column, one, other, kind, behind]) => {
      const name = of === at ? '' : "'Trang tính1'!";
      // Only what another tab has worked out is read: nothing goes round in a circle.
      const first = letter(of === at ? column : column + behind);
      const [from, to] = [Math.min(one, other) + 1, Math.max(one, other) + 1];
      return `${name}${kind === 'column' ? `${first}:${first}` : kind === 'cell' ? `$${first}${from}` : `${first}${from}:${first}$${to}`}`;
    });
const made = (at: 0 | 1) =>
  fc.oneof(
    range(at).map(one => `=SUM(${one})+1`),
    range(at).map(one => `=COUNTIFS(${one},">2")`),
    fc.tuple(range(at), range(at)).map(([one, other]) => `=MAX(${one},SUM(${other}))`),
    range(at).map(one => `=IFERROR(INDEX(${one},2),"không")`),
    range(at).map(one => `=INDEX(${one},1)&" điểm"`),
    range(at).map(one => `=INDEX(${one},1)>2`),
    range(at).map(one => `=1/COUNT(${one})`),
    range(at).map(one => `=SEQUENCE(1+MOD(SUM(${one}),3))`),
    fc.nat(FIGURES - 1).map(column => `=ARRAYFORMULA(${letter(column)}1:${letter(column)}3*2)`),
    range(at)
      .filter(one => !/([A-Z]):\1$/.test(one))
      .map(one => `=OWN(${one})`),
  );
const formula = (slot: number): fc.Arbitrary<Step> => {
  const column = FIGURES + ROOM * slot + 1;
  const inTab = (at: 0 | 1) =>
    fc
      .tuple(made(at), row)
      .map(([f, row]) =>
        step(`${letter(column)}${row + 1} of tab ${at}: ${f}`, (engine, tabs) =>
          set(engine, tabs[at], row, column, { f, v: null, t: null }),
        ),
      );
  return fc.oneof(inTab(0), inTab(1));
};

function opened(snapshot: ReturnType<Engine['snapshot']>): Engine {
  const engine = new Engine(snapshot, ['OWN'], host);
  engine.calculation.release();
  return engine;
}

function blankWithTwoTabs() {
  const { snapshot } = blankFile('thử');
  const [first] = Object.values(snapshot.sheets);
  const second = { ...structuredClone(first!), id: 'hai', name: 'Hai' };
  return {
    ...snapshot,
    sheets: { ...snapshot.sheets, hai: second },
    sheetOrder: [...snapshot.sheetOrder, 'hai'],
  };
}

async function shown(engine: Engine) {
  await engine.settled();
  return engine.workbook
    .getSheets()
    .map(sheet => engine.values({ tab: sheet.getSheetId(), row: 0, column: 0, rows: 14, columns: 26 }));
}

test('whatever is typed, inserted and taken out, what is shown is what a workbook shows that is opened with it', async () => {
  const steps = fc.tuple(...Array.from({ length: FORMULAS }, (_, slot) => formula(slot))).chain(formulas =>
    fc.tuple(
      fc.constant(formulas),
      fc.array(fc.array(fc.oneof(figure, figure, lines), { maxLength: 3 }), {
        minLength: FORMULAS + 1,
        maxLength: FORMULAS + 1,
      }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(steps, async ([formulas, others]) => {
      const engine = opened(blankWithTwoTabs());
      const tabs = engine.workbook.getSheets().map(sheet => sheet.getSheetId()) as [string, string];
      try {
        for (const [at, between] of others.entries()) {
          for (const step of between) step(engine, tabs);
          formulas[at]?.(engine, tabs);
          const live = await shown(engine);
          const { snapshot } = await readSnapshot(await writeSnapshot(engine));
          const again = opened({ ...snapshot, id: `wb-${Math.random()}` });
          expect(live).toEqual(await shown(again));
          again.dispose();
        }
      } finally {
        engine.dispose();
      }
    }),
    { numRuns: runs(100) },
  );
}, 300_000);
