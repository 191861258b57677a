import type { Change } from './Change.ts';

const STRUCTURAL =
  /^sheet\.mutation\.(insert-(row|col|sheet)|remove-(row|col|sheet|rows|columns)|move-|reorder|set-worksheet-order)/;
const LINES = /^sheet\.mutation\.(?:insert|remove)-(row|col)/;

/** Whether positions mean other cells after a change. */
export function isStructural({ id }: Pick<Change, 'id'>): boolean {
  return STRUCTURAL.test(id);
}

/** Whether a cell may be another one after a structural change, or gone: what goes in or out behind it leaves it alone. */
export function movesCell(change: Change, tab: string, row: number, column: number): boolean {
  const { subUnitId, range } = change.params as {
    subUnitId?: string;
    range?: { startRow: number; startColumn: number };
  };
  if (!isStructural(change) || subUnitId !== tab) return false;
  const lines = LINES.exec(change.id)?.[1];
  if (!lines || !range) return true;
  return lines === 'row' ? range.startRow <= row : range.startColumn <= column;
}
