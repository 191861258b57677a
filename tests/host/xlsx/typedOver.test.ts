import { expect, test } from 'vitest';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { writeSnapshot } from '../../../src/host/xlsx/writeSnapshot.ts';
import { newEngine } from '../engine/newEngine.ts';

test.each(['=OWN(A1)', '=ARRAYFORMULA(A1:A3*2)'])(
  'what is typed where %s would fill is in the file, and is no result when it is opened again',
  async f => {
    const { engine, set, read } = newEngine(() => [[1], [2], [3]]);
    set({ 0: { 1: { f, v: null } } });
    await read(0, 1);
    set({ 1: { 1: { v: 'ghi chú', t: 1 } } });
    expect(await read(0, 1, 3, 1)).toEqual([['#REF!'], ['ghi chú'], ['']]);
    const { snapshot } = await readSnapshot(await writeSnapshot(engine));
    const [tab] = Object.values(snapshot.sheets);
    const column = [0, 1, 2].map(row => tab!.cellData?.[row]?.[1]);
    expect(column).toEqual([expect.objectContaining({ f }), { v: 'ghi chú', t: 1 }, undefined]);
  },
);
