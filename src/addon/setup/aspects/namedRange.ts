import type { Aspect } from '../DetailedTab.ts';

/** The name of the whole tab, if there is none or it does not reach every row that the tab has. */
export const namedRange: Aspect = ({ content, sheet, name, named, places, maxRows }, { spreadsheet }) => {
  const width = 1 + Math.max(...places.map(place => place ?? 0));
  if (named && named.rows >= maxRows && named.columns >= width) return [];
  const columns = Math.max(width, named?.columns ?? 0);
  const apply = () => spreadsheet.setNamedRange(content.namedRange, sheet.getRange(1, 1, maxRows, columns));
  return [
    {
      made: { kind: 'name', tab: name, detail: content.namedRange, count: 1 },
      changes: named ? [] : [{ kind: 'name', tab: content.name, name: content.namedRange }],
      apply,
    },
  ];
};
