import { expect, test } from 'vitest';
import { newEngine } from './newEngine.ts';

type Opened = ReturnType<typeof newEngine>;
const whole = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});
const at = ({ engine, tab }: Opened) => ({ unitId: engine.unit, subUnitId: tab });

/** Formulas in B2 and B3 (filled down), and one in A6; then what is done to them, and where they stand after it. */
test.each<[string, (open: Opened) => unknown, string[]]>([
  ['nothing', () => undefined, ['A6', 'B2', 'B3']],
  ['a formula written', ({ set }) => set({ 8: { 3: { f: '=1+1' } } }), ['A6', 'B2', 'B3', 'D9']],
  ['a formula typed over', ({ set }) => set({ 5: { 0: { f: null, si: null, v: 1, t: 2 } } }), ['B2', 'B3']],
  [
    'rows inserted above',
    open => open.engine.run('sheet.mutation.insert-row', { ...at(open), range: whole(0, 1, 0, 25) }),
    ['A8', 'B4', 'B5'],
  ],
  [
    'a column inserted, as a window does',
    open =>
      open.engine.run('sheet.command.insert-col-by-range', {
        ...at(open),
        range: whole(0, 999, 1, 1),
        direction: 1,
      }),
    ['A6', 'C2', 'C3'],
  ],
  [
    'rows removed',
    open => open.engine.run('sheet.mutation.remove-rows', { ...at(open), range: whole(2, 3, 0, 25) }),
    ['A4', 'B2'],
  ],
  [
    'cells moved',
    open => {
      const { engine, tab } = open;
      const [from, to] = [whole(5, 5, 0, 0), whole(9, 9, 4, 4)];
      engine.run('sheet.mutation.move-range', {
        unitId: engine.unit,
        fromRange: from,
        toRange: to,
        from: { subUnitId: tab, value: { 5: { 0: null } } },
        to: { subUnitId: tab, value: { 9: { 4: { f: '=SUM(A1:A3)' } } } },
      });
    },
    ['B2', 'B3', 'E10'],
  ],
])('%s', async (_, change, places) => {
  const open = newEngine();
  const { engine, tab, set } = open;
  set({ 1: { 1: { f: '=A2*2', si: 'x' } }, 2: { 1: { si: 'x' } }, 5: { 0: { f: '=SUM(A1:A3)' } } });
  await engine.settled();
  change(open);
  await engine.settled();
  const found = Object.entries(engine.formulaCells(tab)).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map(column => `${String.fromCharCode(65 + Number(column))}${Number(row) + 1}`),
  );
  expect(found.sort()).toEqual(places);
});
