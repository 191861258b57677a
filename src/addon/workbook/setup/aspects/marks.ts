import { markCells } from '../../markCells.ts';
import type { Aspect } from '../Aspect.ts';

/** The conditional formats of a tab that has none at all: whoever has changed them wants theirs. */
export const marks: Aspect = ({ content, sheet, name, hasMarks, places, maxRows }) => {
  if (hasMarks || !content.columns.some((column, at) => column.calculated && places[at] !== undefined))
    return [];
  const apply = () => markCells(sheet, content, maxRows, at => places[at]);
  return [{ made: { kind: 'marks', tab: name, detail: '', count: 1 }, changes: [], apply }];
};
