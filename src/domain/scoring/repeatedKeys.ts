import { caseKey, fold } from '../text/fold.ts';
import { grouped } from '../text/grouped.ts';
import { quote } from '../text/quote.ts';
import { cellText } from '../text/readCell.ts';
import type { Rows } from './Rows.ts';

/** Who stands in several rows, in words, by row: known where the first column holds codes («Mã cán bộ»). */
export function repeatedKeys({ cells, active, first, above, headers }: Rows): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (!/^(?:ma|code)\b/.test(fold(headers.titles[first] ?? ''))) return found;
  const people = [...cells.keys()].filter(i => active[i] === 1);
  for (const rows of grouped(people, i => caseKey(cellText(cells[i]![first]))).values())
    if (rows.length > 1)
      for (const i of rows) {
        const others = rows.filter(row => row !== i).map(row => above + row + 1);
        const places = others.length > 3 ? `${others.length} dòng khác` : `dòng ${others.join(', ')}`;
        found.set(i, `Mã ${quote(cellText(cells[i]![first]))} còn đứng ở ${places}`);
      }
  return found;
}
