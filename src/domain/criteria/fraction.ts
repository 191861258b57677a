import type { Cell } from '../text/Cell.ts';
import type { TypedNumber } from '../text/parseNumber.ts';
import { readCell } from '../text/readCell.ts';

/** A number, in percent or not, or a fraction of two plain ones (`70/3`); undefined for anything else. */
export function readFraction(cell: Cell): TypedNumber | undefined {
  if (typeof cell !== 'string' || !cell.includes('/')) return readNumber(cell);
  const parts = cell.split('/').map(readNumber);
  const [over, under] = parts;
  const isFraction = parts.length === 2 && over && under && !over.percent && !under.percent;
  return isFraction && under.value > 0 ? { value: over.value / under.value, percent: false } : undefined;
}

function readNumber(cell: Cell): TypedNumber | undefined {
  const datum = readCell(cell);
  return datum.kind === 'number' ? datum : undefined;
}
