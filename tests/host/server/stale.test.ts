import { setImmediate as settled } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Engine } from '../../../src/host/engine/Engine.ts';
import { core } from '../../../src/host/engine/univer.ts';
import { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { Sharing } from '../../../src/host/server/Sharing.ts';
import type { Windows } from '../../../src/host/server/Windows.ts';
import { type Change, SPILL } from '../../../src/host/sheet/Change.ts';
import { texts } from '../../../src/host/texts.ts';
import { blankFile } from '../../../src/host/xlsx/blankFile.ts';
import { built } from '../../built.ts';
import { editing } from './editing.ts';
import { standInWindow } from './standInWindow.ts';

const USER = 'an@vidu.vn';

/** A sheet with the numbers of their own cells in A1:J10, and two windows that have seen them. */
async function twoWindows() {
  const sheet = new LocalSheet({
    built,
    file: blankFile('thử'),
    language: texts.vi,
    log: () => undefined,
  });
  onTestFinished(() => sheet.stop());
  const { engine } = sheet;
  const tab = engine.workbook.getSheets()[0]!.getSheetId();
  const target = { unitId: engine.unit, subUnitId: tab };
  const edit = editing(engine.snapshot());
  for (let cell = 0; cell < 100; cell++) engine.apply(edit(Math.floor(cell / 10), cell % 10, cell), '');
  const [one, two] = [standInWindow(sheet), standInWindow(sheet)];
  await settled();
  const seen = () => (sheet.opening(USER, '') as { revision: number }).revision;
  const send = (from: { id: string }, change: Change, revision: number) =>
    sheet.change([change], revision, { window: from.id, user: USER });
  const value = (row: number, column: number) => engine.tab(tab).getCellRaw(row, column)?.v;
  const reloads = ({ told }: { told: readonly { type: string }[] }) =>
    told.filter(message => message.type === 'reload');
  return { engine, target, edit, one, two, seen, send, value, reloads };
}

const lines = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 25 });
const columns = (startColumn: number, endColumn: number) => ({
  startRow: 0,
  endRow: 999,
  startColumn,
  endColumn,
});

/** What moves the cell E5, and where its number then stands. */
const MOVES: readonly (readonly [string, Change, readonly [number, number] | undefined])[] = [
  ['a row put in', { id: 'sheet.mutation.insert-row', params: { range: lines(1, 1) } }, [5, 4]],
  ['a row taken out', { id: 'sheet.mutation.remove-rows', params: { range: lines(1, 1) } }, [3, 4]],
  ['its own row taken out', { id: 'sheet.mutation.remove-rows', params: { range: lines(4, 4) } }, undefined],
  ['a column put in', { id: 'sheet.mutation.insert-col', params: { range: columns(0, 0) } }, [4, 5]],
  ['a column taken out', { id: 'sheet.mutation.remove-col', params: { range: columns(0, 1) } }, [4, 2]],
  [
    'rows dragged',
    {
      id: 'sheet.mutation.move-rows',
      params: { sourceRange: lines(4, 4), targetRange: lines(9, 9) },
    },
    [8, 4],
  ],
  [
    'rows sorted',
    {
      id: 'sheet.mutation.reorder-range',
      params: { range: { ...lines(4, 5), endColumn: 9 }, order: { 4: 5, 5: 4 } },
    },
    [5, 4],
  ],
];

describe.each(MOVES)('%s', (_, move, now) => {
  test.each(['another window', 'a script'])('by %s: a window that has not seen it starts anew', async who => {
    const { engine, target, edit, one, two, seen, send, value, reloads } = await twoWindows();
    const before = seen();
    const moved = { ...move, params: { ...target, ...move.params } };
    if (who === 'a script') engine.run(moved.id, moved.params);
    else send(two, moved, before);
    if (now) expect(value(...now)).toBe(44);
    const cells = () => JSON.stringify(engine.snapshot().sheets);
    const held = cells();
    send(one, edit(4, 4, 1000), before);
    // More that it sends before it has started anew has the same wrong places.
    send(one, edit(0, 0, 1000), seen());
    expect(cells()).toBe(held);
    expect(reloads(one)).toEqual([{ type: 'reload', why: 'moved' }]);
    expect(reloads(two)).toEqual([]);
    send(two, edit(0, 0, 7), seen());
    expect(value(0, 0)).toBe(7);
  });
});

test('a move of rows in which another has typed meanwhile is refused: the window would show that elsewhere', async () => {
  const { target, edit, one, two, seen, send, value, reloads } = await twoWindows();
  const before = seen();
  send(two, edit(4, 4, 1000), before);
  send(one, { id: 'sheet.mutation.insert-row', params: { ...target, range: lines(0, 0) } }, before);
  expect([value(4, 4), value(5, 4)]).toEqual([1000, 54]);
  expect(reloads(one)).toEqual([{ type: 'reload', why: 'moved' }]);
});

/** Puts a cell into J10 as the host does, or as a result. */
const putting =
  (engine: Engine, target: object) =>
  (cell: object, options?: { readonly fromFormula: true }): void =>
    engine.run('sheet.mutation.set-range-values', { ...target, cellValue: { 9: { 9: cell } } }, options);

test('a move of rows while results are on their way is made; the window shows anew what there is', async () => {
  const { engine, target, one, seen, send, value, reloads } = await twoWindows();
  const put = putting(engine, target);
  put({ f: '=1+4', v: 4, t: 2 });
  const before = seen();
  put({ v: 5, t: 2 }, { fromFormula: true });
  send(one, { id: 'sheet.mutation.insert-row', params: { ...target, range: lines(0, 0) } }, before);
  expect(value(5, 4)).toBe(44);
  expect(reloads(one)).toEqual([{ type: 'reload', why: 'displaced' }]);
});

test('a new tab while results are on their way moves nothing: the window stays', async () => {
  const { engine, target, one, seen, send, reloads } = await twoWindows();
  const put = putting(engine, target);
  put({ f: '=1+4', v: 4, t: 2 });
  const before = seen();
  put({ v: 5, t: 2 }, { fromFormula: true });
  const sheet = core.mergeWorksheetSnapshotWithDefault({ id: 'mới', name: 'Mới' });
  send(
    one,
    { id: 'sheet.mutation.insert-sheet', params: { unitId: target.unitId, index: 1, sheet } },
    before,
  );
  expect(engine.workbook.getSheetBySheetId('mới')?.getName()).toBe('Mới');
  expect(reloads(one)).toEqual([]);
});

test('a result that is what it was moves nothing: the window stays', async () => {
  const { engine, target, one, seen, send, value, reloads } = await twoWindows();
  const put = putting(engine, target);
  put({ f: '=TODAY()', v: 4, t: 2 });
  const before = seen();
  put({ v: 4, t: 2 }, { fromFormula: true });
  send(one, { id: 'sheet.mutation.insert-row', params: { ...target, range: lines(0, 0) } }, before);
  expect(value(5, 4)).toBe(44);
  expect(reloads(one)).toEqual([]);
});

const values = ({ told }: { told: readonly { type: string }[] }) =>
  told.filter(message => JSON.stringify(message).includes('"v":1000,"t":2'));

test('a value typed before a result has come is told to its own window again: the result may stand in its way', async () => {
  const { engine, target, edit, one, seen, send, reloads } = await twoWindows();
  const put = putting(engine, target);
  put({ f: '=1+4', v: 4, t: 2 });
  send(one, edit(4, 4, 1000), seen());
  await settled();
  expect(values(one)).toEqual([]);
  const before = seen();
  put({ v: 5, t: 2 }, { fromFormula: true });
  send(one, edit(4, 4, 1000), before);
  await settled();
  expect(values(one)).toHaveLength(1);
  // What it types before that has come would be undone by it there.
  send(one, edit(4, 4, 1000), seen() - 1);
  await settled();
  expect(values(one)).toHaveLength(2);
  send(one, edit(4, 4, 1000), seen());
  await settled();
  expect(values(one)).toHaveLength(2);
  expect(reloads(one)).toEqual([]);
});

test('a formula set with its value is told to its own window again: behind it the engine takes the value away', async () => {
  const { target, one, seen, send } = await twoWindows();
  const cellValue = { 4: { 4: { f: '=A1+1000', v: 1000, t: 2 } } };
  send(one, { id: 'sheet.mutation.set-range-values', params: { ...target, cellValue } }, seen());
  await settled();
  const told = one.told.flatMap(message => (message.type === 'changes' ? message.changes : []));
  expect(told.slice(100).filter(({ id }) => id !== SPILL)).toMatchObject([
    { params: { cellValue: { 4: { 4: { v: null } } } }, derived: true },
    { params: { cellValue: { 4: { 4: { v: 1000 } } } } },
  ]);
});

test('a row put in is not told to its own window, whatever the engine does of its own accord before', async () => {
  const told: (string | undefined)[] = [];
  const tellAll: Windows['tellAll'] = (_, except) => told.push(except);
  const sharing = new Sharing({ tellAll } as Windows);
  const inserted = { id: 'sheet.mutation.insert-row', params: {} };
  const apply = () => {
    sharing.changed({ id: 'sheet.mutation.set-col-data', params: {} }, '');
    sharing.changed(inserted, 'one');
  };
  expect(sharing.apply([inserted], 0, 'one', { apply } as unknown as Engine)).toBe('made');
  await settled();
  expect(told).toEqual(['', 'one']);
});

test('rows moved before its own value has come back: the window shows anew what there is', async () => {
  const { engine, target, edit, one, seen, send, reloads } = await twoWindows();
  const put = putting(engine, target);
  put({ f: '=1+4', v: 4, t: 2 });
  const before = seen();
  put({ v: 5, t: 2 }, { fromFormula: true });
  send(one, edit(4, 4, 1000), before);
  send(one, { id: 'sheet.mutation.insert-row', params: { ...target, range: lines(0, 0) } }, seen() - 1);
  expect(reloads(one)).toEqual([{ type: 'reload', why: 'displaced' }]);
});

test.each([
  ['rows moved', { id: 'sheet.mutation.insert-row', params: { range: lines(1, 1) } }],
  ['the tab was taken out', { id: 'sheet.mutation.remove-sheet', params: {} }],
] as const)('a height measured before %s is let go: the window stays', async (_, { id, params }) => {
  const { engine, target, one, seen, send, reloads } = await twoWindows();
  const sheet = core.mergeWorksheetSnapshotWithDefault({
    id: 'more',
    name: 'thêm',
    rowCount: 9,
    columnCount: 30,
  });
  engine.run('sheet.mutation.insert-sheet', { unitId: target.unitId, index: 1, sheet });
  const more = { ...target, subUnitId: 'more' };
  const before = seen();
  const rowsAutoHeightInfo = [{ row: 4, autoHeight: 77 }];
  const height = {
    id: 'sheet.mutation.set-worksheet-row-auto-height',
    params: { ...more, rowsAutoHeightInfo },
  };
  expect(send(one, height, before)).toBe(true);
  expect(engine.tab('more').getRowHeight(4)).toBe(77);
  engine.run(id, { ...more, ...params });
  const held = JSON.stringify(engine.snapshot().sheets);
  rowsAutoHeightInfo[0]!.autoHeight = 99;
  expect(send(one, height, before)).toBe(true);
  expect(JSON.stringify(engine.snapshot().sheets)).toBe(held);
  expect(reloads(one)).toEqual([]);
});

test('both type into different cells at the same moment: both are written, each sees the other', async () => {
  const { edit, one, two, seen, send, value, reloads } = await twoWindows();
  const before = seen();
  send(one, edit(1, 1, 100), before);
  send(two, edit(2, 2, 200), before);
  await settled();
  expect([value(1, 1), value(2, 2)]).toEqual([100, 200]);
  expect(JSON.stringify(one.told)).toContain('"v":200');
  expect(JSON.stringify(two.told)).toContain('"v":100');
  expect([...reloads(one), ...reloads(two)]).toEqual([]);
});
