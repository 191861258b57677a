import type { Area } from '../book/Book.ts';
import { fold } from '../book/fold.ts';

/** The names of the rating bands, in the order of the criteria table: best first. */
export function bandNames(criteria: Area): string[] {
  const rows = criteria.tab.cells.slice(criteria.top, criteria.bottom + 1);
  const titles = (rows[0] ?? []).map(cell => fold(String(cell?.value ?? '')));
  const rule = titles.findIndex(title => title === fold('Cách tính') || title === 'rule');
  const content = titles.findIndex(title => title === fold('Nội dung') || title === 'content');
  const names = rows
    .slice(1)
    .filter(row => [fold('Xếp loại'), 'band'].includes(fold(String(row[rule]?.value ?? ''))))
    .map(row => String(row[content]?.value ?? '').trim());
  return [...new Set(names)].filter(name => name !== '');
}
