import type { Cell } from './Cell.ts';
import { readCell } from './readCell.ts';
import { tidy } from './tidy.ts';

/**
 * A share of the whole: 20 %, 0,2 and 20 are the same, also where words stand around them («không quá 20%»); undefined
 * for a blank, for what is no number, and for what is not within 0…100 %.
 */
export function parseShare(cell: Cell): number | undefined {
  const typed =
    typeof cell === 'string' ? (/(?:^[-−–]\s?)?\d[\d.,]*\s*%?/.exec(tidy(cell))?.[0] ?? '') : cell;
  const datum = readCell(typed);
  if (datum.kind !== 'number') return undefined;
  const share = datum.percent || datum.value <= 1 ? datum.value : datum.value / 100;
  return share >= 0 && share <= 1 ? share : undefined;
}
