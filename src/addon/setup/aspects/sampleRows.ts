import type { Typed } from '../../sheet/Grid.ts';
import { cellWork } from '../cellWork.ts';
import type { Aspect } from '../DetailedTab.ts';

/** Sample data, asked for, in a tab that holds nothing below its header. */
export const sampleRows: Aspect = (tab, book) => {
  const { content, places, values } = tab;
  if (!book.withSample || !content.sample || places.some(place => place === undefined)) return [];
  if (values.slice(1).some(row => row[places[0]!] !== '')) return [];
  const width = 1 + Math.max(...places.map(place => place!));
  const lines = content.values.slice(1).map(row => {
    const line: Typed[] = Array.from({ length: width }, () => '');
    row.forEach((value, at) => {
      line[places[at]!] = value;
    });
    return line;
  });
  return [cellWork('sample', tab, { row: 1, column: 0 }, lines, { count: lines.length })];
};
