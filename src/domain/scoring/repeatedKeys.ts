import { caseKey, fold } from '../text/fold.ts';
import { grouped } from '../text/grouped.ts';
import { quote } from '../text/quote.ts';
import { cellText } from '../text/readCell.ts';
import type { Rows } from './Rows.ts';

/** Whether the first column holds codes («Mã cán bộ»), which are nobody else's. */
export function hasCodes({ headers, first }: Pick<Rows, 'headers' | 'first'>): boolean {
  return /^(?:ma|code)\b/.test(fold(headers.titles[first] ?? ''));
}

/** Who stands in several rows, in words, by row: known where the first column holds codes. */
export function repeatedKeys(rows: Rows): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (!hasCodes(rows)) return found;
  const { cells, active, first, above } = rows;
  const people = [...cells.keys()].filter(i => active[i] === 1);
  for (const same of grouped(people, i => caseKey(cellText(cells[i]![first]))).values())
    if (same.length > 1)
      for (const i of same) {
        const others = same.filter(row => row !== i).map(row => above + row + 1);
        const places = others.length > 3 ? `${others.length} dòng khác` : `dòng ${others.join(', ')}`;
        found.set(i, `Mã ${quote(cellText(cells[i]![first]))} còn đứng ở ${places}`);
      }
  return found;
}
