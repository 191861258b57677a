import type { Area } from '../book/Book.ts';
import type { PlainValue } from '../book/PlainValue.ts';
import type { Block } from './Block.ts';
import { type Located, locate } from './locate.ts';
import type { ScoredRow } from './scoreRows.ts';

/** A fault of one row: where it is, and what the script says of it. */
export type Fault = Located;

const FAULT = /^Lỗi:\s*/;

/** Whether a result is the text of a fault. */
export function isFault(value: PlainValue): value is string {
  return typeof value === 'string' && FAULT.test(value);
}

/** The faults that the scores and the counts tell of, each place once. */
export function findFaults(rows: readonly ScoredRow[], blocks: readonly Block[]): Fault[] {
  const told: [PlainValue, readonly Area[]][] = [];
  for (const block of blocks) {
    if (!block.name.startsWith('COUNT_')) continue;
    const areas = block.args.filter(argument => typeof argument !== 'string').toReversed();
    for (const value of block.values.flat()) told.push([value, areas]);
  }
  for (const row of rows) told.push([row.score, row.areas]);
  const faults = told
    .filter((entry): entry is [string, readonly Area[]] => isFault(entry[0]))
    .map(([text, areas]) => {
      const message = text.replace(FAULT, '');
      return locate(message, areas) ?? { tab: areas[0]!.tab.name, message };
    });
  const places = new Map(faults.map(fault => [JSON.stringify(fault), fault]));
  return [...places.values()];
}
