import type { Side } from '../../../domain/scoring/kinds.ts';
import { columnName } from '../../../domain/text/cellName.ts';
import { quotedName } from '../../setup/content/references.ts';
import type { Table } from '../../sheet/Table.ts';

/** Where the results of a side stand in the sheet. */
export interface Live {
  readonly side: Side;
  /** What its tab is called. */
  readonly name: string;
  readonly table: Table<'code' | 'score' | 'rating'>;
}

/** Where the tab Kết quả has written whose result, which score and which rating: letters of columns, and rows. */
export interface Written {
  readonly letters: readonly [of: string, score: string, rating: string];
  readonly from: number;
  readonly to: number;
  /** How many. */
  readonly count: number;
}

const CHANGED = 'Số liệu đã đổi – cập nhật lại';

/**
 * Says so as soon as somebody's score or rating is not the one that was written, as somebody has been added or removed. By code:
 * rows may be moved.
 */
export function changedFormula(sides: readonly Live[], { letters, from, to, count }: Written): string {
  const all = letters.map(letter => `$${letter}$${from}:$${letter}$${to}`).join('&"|"&');
  const now = sides.map(live => partsOf(live, all));
  const changed = now.map(({ rows, isWritten }) => `SUMPRODUCT(${rows}*(1-${isWritten}))`).join('+');
  const found = now.map(({ rows }) => `SUMPRODUCT(${rows})`).join('+');
  return `=IFERROR(IF(${changed}+ABS(${found}-${count})=0; ""; "${CHANGED}"); "${CHANGED}")`;
}

function partsOf({ side, name, table }: Live, written: string) {
  const [code, score, rating] = table
    .places(['code', 'score', 'rating'])
    .map(place => `${quotedName(name)}!$${columnName(place)}:$${columnName(place)}`);
  const first = `${quotedName(name)}!$A$${table.above + 1}`;
  return {
    rows: `(ROW(${code})>ROW(${first}))*(${code}<>"")*(${score}<>"")`,
    isWritten: `ISNUMBER(MATCH("${side} "&TRIM(${code})&"|"&${score}&"|"&${rating}; ${written}; 0))`,
  };
}
