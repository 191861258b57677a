import type { Side } from '../../../domain/scoring/kinds.ts';
import { columnName } from '../../../domain/text/cellName.ts';
import { quotedName } from '../../setup/content/references.ts';
import type { Table } from '../../sheet/Table.ts';

/** A table of the sheet, and what its tab is called. */
interface Named<Id extends string> {
  readonly name: string;
  readonly table: Pick<Table<Id>, 'above' | 'column'>;
}

/** Where the results of a side stand in the sheet. */
export interface Live extends Named<'code' | 'score' | 'rating'> {
  readonly side: Side;
}

/** Where what is frozen stands, and how many rows that were when the tab Kết quả was written. */
export interface Kept extends Named<'code'> {
  readonly count: number;
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
 * Says so as soon as somebody's score or rating is not the one that was written, as somebody has been added or removed, as a period
 * has been frozen. By code: rows may be moved.
 */
export function changedFormula(
  sides: readonly Live[],
  kept: readonly Kept[],
  { letters, from, to, count }: Written,
): string {
  const all = letters.map(letter => `$${letter}$${from}:$${letter}$${to}`).join('&"|"&');
  const now = sides.map(live => partsOf(live, all));
  const changed = now.map(({ rows, isWritten }) => `SUMPRODUCT(${rows}*(1-${isWritten}))`).join('+');
  const found = now.map(({ rows }) => `SUMPRODUCT(${rows})`).join('+');
  const frozen = kept.map(one => `+ABS(SUMPRODUCT(${rowsOf(one)})-${one.count})`).join('');
  return `=IFERROR(IF(${changed}+ABS(${found}-${count})${frozen}=0; ""; "${CHANGED}"); "${CHANGED}")`;
}

function partsOf(live: Live, written: string) {
  const [code, score, rating] = (['code', 'score', 'rating'] as const).map(id => columnOf(live, id));
  return {
    rows: `${rowsOf(live)}*(${score}<>"")`,
    isWritten: `ISNUMBER(MATCH("${live.side} "&TRIM(${code})&"|"&${score}&"|"&${rating}; ${written}; 0))`,
  };
}

/** The rows below the header that have a code. */
function rowsOf(named: Named<'code'>): string {
  const code = columnOf(named, 'code');
  const first = `${quotedName(named.name)}!$A$${named.table.above + 1}`;
  return `(ROW(${code})>ROW(${first}))*(${code}<>"")`;
}

function columnOf<Id extends string>({ name, table }: Named<Id>, id: Id): string {
  const letter = columnName(table.column(id));
  return `${quotedName(name)}!$${letter}:$${letter}`;
}
