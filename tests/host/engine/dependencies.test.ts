import { expect, test, vi } from 'vitest';
import { core, formula } from '../../../src/host/engine/univer.ts';
import { newEngine } from './newEngine.ts';

const number = (v: number) => ({ v, t: 2 });

/** How many ranges Univer looks through for formulas that read a cell. */
function entries({ engine }: ReturnType<typeof newEngine>): number {
  const manager = engine.service(formula.IDependencyManagerService) as unknown as {
    _dependencyRTreeCache: { toJSON(): Record<string, Record<string, { children: object[] }>> };
  };
  const count = (node: { children?: object[] }): number =>
    node.children?.reduce((sum, child) => sum + count(child), 0) ?? 1;
  return Object.values(manager._dependencyRTreeCache.toJSON())
    .flatMap(tabs => Object.values(tabs))
    .reduce((sum, tree) => sum + count(tree), 0);
}

test('what formulas read is kept once, however often they are calculated, and not longer than they are there', async () => {
  const open = newEngine();
  const { engine, tab, set, read } = open;
  const other = core.mergeWorksheetSnapshotWithDefault({
    id: 'hai',
    name: 'Hai',
    rowCount: 10,
    columnCount: 5,
  });
  engine.run('sheet.mutation.insert-sheet', { unitId: engine.unit, index: 1, sheet: other });
  const sum = (name: string) => ({ f: `=SUM(${name}!A1:A9)+SUM(${name}!B1:B9)` });
  set({ 0: { 4: sum('Hai'), 5: sum('Hai') }, 20: { 4: { f: '=SUM(A1:A9)' } } });
  const said = vi.spyOn(console, 'error');
  for (let turn = 1; turn <= 5; turn++) {
    set({ 0: { 0: number(turn) } });
    expect(await read(20, 4)).toEqual([[turn]]);
  }
  expect(entries(open)).toBe(5);
  set({ 0: { 5: { f: null, v: null } } });
  await engine.settled();
  expect(entries(open)).toBe(3);
  engine.run('sheet.command.remove-row-by-range', {
    unitId: engine.unit,
    subUnitId: tab,
    range: { startRow: 10, endRow: 11, startColumn: 0, endColumn: 25 },
  });
  engine.run('sheet.mutation.set-range-values', {
    unitId: engine.unit,
    subUnitId: 'hai',
    cellValue: { 0: { 0: number(3), 1: number(4) } },
  });
  expect(await read(0, 4)).toEqual([[7]]);
  set({ 0: { 0: number(9) } });
  expect(await read(18, 4)).toEqual([[9]]);
  expect(entries(open)).toBe(3);
  expect(said.mock.calls).toEqual([]);
});
