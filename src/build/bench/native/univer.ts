import type { ICellData } from '@univerjs/core';
import { Engine } from '../../../host/engine/Engine.ts';
import { blankFile } from '../../../host/xlsx/blankFile.ts';
import { median } from '../measure.ts';
import type { Measured, NativeSheet } from './nativeSheet.ts';

const ROUNDS = 3;
const TAB = 's0';

/** Calculates the formulas in the engine of the local spreadsheet; again after every header was written anew, on which all depend. */
export async function univer({ facts, formulas }: NativeSheet): Promise<Measured> {
  const beside = formulas();
  const rows = facts.map((row, i) => [
    ...row.map((v): ICellData => ({ v })),
    ...beside[i]!.map((text): ICellData => (text.startsWith('=') ? { f: text } : { v: text })),
  ]);
  const columns = rows[0]!.length;
  const { snapshot } = blankFile('native');
  Object.assign(snapshot.sheets[TAB]!, {
    rowCount: rows.length,
    columnCount: columns,
    cellData: byIndex(rows.map(byIndex)),
  });
  const host = {
    blocked: '',
    circular: '',
    unsteady: '',
    unreadableFormula: '',
    broken: '',
    call: () => Promise.reject(new Error('no function')),
    changed: () => {},
    failed: (error: unknown) => {
      throw error;
    },
  };
  const engine = new Engine(snapshot, ['SCORE_STAFF'], host);
  const settled = async () => {
    const start = performance.now();
    while (!(await engine.calculation.settled())); // each wait has an end, these formulas may take longer
    return performance.now() - start;
  };
  try {
    engine.calculation.release();
    const first = await settled();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      engine.run('sheet.mutation.set-range-values', {
        unitId: engine.unit,
        subUnitId: TAB,
        cellValue: { 0: byIndex(facts[0]!.map(v => ({ v }))) },
      });
      times.push(await settled());
    }
    const values = engine
      .values({ tab: TAB, row: 1, column: columns - 1, rows: rows.length - 1, columns: 1 })
      .map(([value]) => value);
    return { name: 'Univer 0.25.1', first, again: median(times), values };
  } finally {
    engine.dispose();
  }
}

function byIndex<Item>(items: readonly Item[]): Record<number, Item> {
  return Object.fromEntries(items.entries());
}
