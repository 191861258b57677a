import { isFault } from '../scoring/findFaults.ts';
import type { ScoredRow } from '../scoring/scoreRows.ts';
import type { Texts } from '../texts.ts';

/** «2 Xuất sắc · 5 Tốt · 3 chưa đủ dữ liệu»: how many rows have each rating, best first, then those without. */
export function countRatings(rows: readonly ScoredRow[], bands: readonly string[], texts: Texts): string {
  const counts = new Map<string, number>(bands.map(band => [band, 0]));
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const unrated = rows.filter(row => isFault(row.score) || row.rating === '');
  for (const row of rows) if (!unrated.includes(row)) add(row.rating);
  for (const row of unrated)
    add(isFault(row.score) ? texts.withFault : String(row.score ?? '').toLowerCase());
  return [...counts]
    .filter(([name, count]) => count > 0 && name !== '')
    .map(([name, count]) => `${count} ${name}`)
    .join(' · ');
}
