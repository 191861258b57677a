import type { Cell } from '../../../domain/text/Cell.ts';
import { sameAsTyped } from '../../../domain/text/sameAsTyped.ts';
import type { TypedRow } from '../../../tabs/TypedRow.ts';
import type { WorkbookTab } from '../Workbook.ts';

/** Of a row: nothing is typed, it is sample data as set-up wrote it, sample data that somebody changed, or people's own. */
export type RowState = 'blank' | 'sample' | 'changed' | 'own';

/** Stands in rows that have no key of their own. */
const MARK = 'Dữ liệu mẫu';

/** What each row of a tab is, the header counted as blank; all blank for tabs that have no sample data. */
export function rowStates({ content, places, values, formulas }: WorkbookTab): readonly RowState[] {
  const rows = content.sample;
  if (!rows) return values.map(() => 'blank');
  const typed = content.columns.flatMap(({ header, calculated }, at) => {
    const place = places[at];
    return calculated || place === undefined ? [] : [{ header, place }];
  });
  const key = typed[0];
  if (!key) return values.map(() => 'blank');
  const left = grouped(rows, row => String(row[key.header] ?? ''));
  const keys = hasKeys(rows, key.header);
  return values.map((line, at) => {
    const cells = typed.map(({ place }) => (formulas[at]![place] === '' ? (line[place] as Cell) : '='));
    if (at === 0 || cells.every(cell => cell === '')) return 'blank';
    const candidates = left.get(String(line[key.place])) ?? [];
    const found = candidates.findIndex(row =>
      typed.every(({ header }, column) => sameAsTyped(cells[column], row[header] ?? '')),
    );
    if (found >= 0) {
      candidates.splice(found, 1);
      return 'sample';
    }
    return (keys && candidates.length > 0) || cells.includes(MARK) ? 'changed' : 'own';
  });
}

function grouped(rows: readonly TypedRow[], keyOf: (row: TypedRow) => string): Map<string, TypedRow[]> {
  const groups = new Map<string, TypedRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** Whether the first column names each row, as codes do and periods do not. */
function hasKeys(rows: readonly TypedRow[], header: string): boolean {
  return new Set(rows.map(row => row[header])).size === rows.length;
}
