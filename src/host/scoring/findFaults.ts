import type { CellValue } from '../sheet/CellValue.ts';
import type { Area } from './Area.ts';
import { type Located, locate } from './locate.ts';
import type { ScoredRow } from './scoreRows.ts';

/** A fault of one row: where it is, and what the script says of it. */
export type Fault = Located;

const FAULT = /^Lỗi:\s*/;

/** Whether a result is the text of a fault. */
export function isFault(value: CellValue): value is string {
  return typeof value === 'string' && FAULT.test(value);
}

/**
 * The faults that the scores tell of, and the cells of the scored tables themselves, which may count the rows of other
 * tabs; each place once. `others` are those tabs.
 */
export function findFaults(
  rows: readonly ScoredRow[],
  scored: readonly Area[],
  others: readonly Area[],
): readonly Fault[] {
  const counted = scored.flatMap(area =>
    area.tab.cells
      .flatMap(row => row.slice(0, area.right + 1).filter(isFault))
      .map(text => [text, [...others, area]] as const),
  );
  const told = rows.flatMap(({ score, areas }) => (isFault(score) ? [[score, areas] as const] : []));
  const faults = [...counted, ...told].map(([text, areas]) => {
    const message = text.replace(FAULT, '');
    return locate(message, areas) ?? { tab: areas[0]!.tab.name, message };
  });
  return [...new Map(faults.map(fault => [JSON.stringify(fault), fault])).values()];
}
