import { expect, test } from 'vitest';
import { core } from '../../../src/host/engine/univer.ts';
import { extent } from '../../../src/host/operations/extent.ts';
import { newEngine } from './newEngine.ts';

type Opened = ReturnType<typeof newEngine>;
const area = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  range: { startRow, endRow, startColumn, endColumn },
});

/** A formula in C1 fills C1:D2; while it is calculated, cells move: what holds something afterwards, and where. */
test.each<[string, (open: Opened) => void, unknown[][]]>([
  [
    'its column goes',
    ({ engine, tab }) =>
      engine.run('sheet.command.remove-col-by-range', {
        unitId: engine.unit,
        subUnitId: tab,
        ...area(0, 999, 2, 3),
      }),
    [[1]],
  ],
  [
    'a column comes before it',
    ({ engine, tab }) =>
      engine.run('sheet.command.insert-col-by-range', {
        unitId: engine.unit,
        subUnitId: tab,
        ...area(0, 999, 1, 1),
        direction: core.Direction.RIGHT,
      }),
    [
      [1, '', '', 'a', 1],
      ['', '', '', true, 2],
    ],
  ],
  [
    'a row comes above it',
    ({ engine, tab }) =>
      engine.run('sheet.command.insert-row-by-range', {
        unitId: engine.unit,
        subUnitId: tab,
        ...area(0, 0, 0, 25),
        direction: core.Direction.UP,
      }),
    [
      ['', '', '', ''],
      [1, '', 'a', 1],
      ['', '', true, 2],
    ],
  ],
])('%s', async (_, move, expected) => {
  let isMoved = false;
  const open = newEngine(() => {
    if (!isMoved) move(open);
    isMoved = true;
    return [
      ['a', 1],
      [true, 2],
    ];
  });
  const { engine, tab, set, read, failures } = open;
  set({ 0: { 0: { v: 1, t: 2 }, 2: { f: '=OWN(A1)' } } });
  await engine.settled();
  const { rows, columns } = extent(engine, tab);
  expect(await read(0, 0, rows, columns)).toEqual(expected);
  expect(isMoved).toBe(true);
  expect(failures).toEqual([]);
});
