import { fold } from '../../domain/text/fold.ts';
import { type Area, valuesOf } from './Area.ts';

/** The names of the rating bands, in the order of the criteria table: best first. */
export function bandNames(criteria: Area): string[] {
  const [header = [], ...rows] = valuesOf(criteria);
  const titles = header.map(cell => fold(String(cell)));
  const rule = titles.findIndex(title => title === fold('Cách tính') || title === 'rule');
  const content = titles.findIndex(title => title === fold('Nội dung') || title === 'content');
  const names = rows
    .filter(row => [fold('Xếp loại'), 'band'].includes(fold(String(row[rule] ?? ''))))
    .map(row => String(row[content] ?? '').trim());
  return [...new Set(names)].filter(name => name !== '');
}
