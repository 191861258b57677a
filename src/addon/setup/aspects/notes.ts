import type { Aspect } from '../DetailedTab.ts';

/** Notes on header cells that have none, in one call; what is laid out to be printed has its header further down. */
export const notes: Aspect = ({ content, sheet, name, head, notes: found, places }) => {
  if (content.printed) return [];
  const wanted = [...found];
  content.columns.forEach(({ note }, at) => {
    const place = places[at];
    if (place !== undefined && wanted[place] === '') wanted[place] = note;
  });
  const count = wanted.filter((note, at) => note !== found[at]).length;
  if (count === 0) return [];
  const apply = () => {
    sheet.getRange(head + 1, 1, 1, wanted.length).setNotes([wanted]);
  };
  return [{ made: { kind: 'note', tab: name, detail: '', count }, changes: [], apply }];
};
