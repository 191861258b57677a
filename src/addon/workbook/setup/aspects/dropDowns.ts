import { choiceRule } from '../../fillTab.ts';
import type { Aspect } from '../Aspect.ts';

/** Drop-downs of columns that have none. */
export const dropDowns: Aspect = ({ content, sheet, name, hasRule, places, maxRows }, book) =>
  content.columns.flatMap(({ choices, header }, at) => {
    const place = places[at];
    if (choices === undefined || place === undefined || hasRule[place]) return [];
    const apply = () => {
      const rule = choiceRule(book.spreadsheet, choices, book.layout);
      sheet.getRange(2, place + 1, maxRows - 1).setDataValidation(rule);
    };
    return [{ made: { kind: 'dropDown', tab: name, detail: header, count: 1 }, changes: [], apply }];
  });
