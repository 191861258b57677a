import type { Undoer } from './Undoing.ts';

/** Columns go again, as long as nobody has typed below their headers. */
export const columns: Undoer<'columns'> = ({ tab: name, headers }, { read }) => {
  const tab = read().tab(name);
  if (!tab) return [];
  const found = headers.flatMap(header => {
    const at = tab.content.columns.findIndex(column => column.header === header);
    const place = tab.places[at];
    return place === undefined
      ? []
      : [{ header, place, isFilled: tab.content.columns[at]!.calculated === true }];
  });
  const isTyped = (place: number) => tab.values.slice(tab.head + 1).some(row => row[place] !== '');
  const used = found.filter(({ place, isFilled }) => !isFilled && isTyped(place));
  const free = found.filter(one => !used.includes(one)).sort((a, b) => b.place - a.place);
  for (const { place } of free) tab.sheet.deleteColumns(place + 1, 1);
  if (used.length === 0) return [];
  return [
    { kind: 'columns', tab: tab.name, detail: used.map(one => one.header).join(', '), count: used.length },
  ];
};
