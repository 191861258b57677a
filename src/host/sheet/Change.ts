/** A mutation of the spreadsheet as plain JSON; `derived` if it was calculated and must never be sent back. */
export interface Change {
  readonly id: string;
  readonly params: object;
  readonly derived?: true;
}

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

/** Mutations that only this window derives or needs; to send them back would make two windows feed each other for ever. */
export const OWN =
  /^formula\.mutation\.(?!set-defined-name|remove-defined-name)|^doc\.|mark-dirty|^sheet\.operation\./;
