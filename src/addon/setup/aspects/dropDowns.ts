import type { Aspect } from '../DetailedTab.ts';
import { choiceRule } from '../look/fillTab.ts';
import { below } from './below.ts';

/** Drop-downs of columns that have none, and of rows that were added below. */
export const dropDowns: Aspect = ({ content, sheet, name, head, hasRule, end, places, maxRows }, book) =>
  content.columns.flatMap(({ choices, header }, at) => {
    const place = places[at];
    if (choices === undefined || place === undefined || (hasRule[place] && end.hasRule[place])) return [];
    const column = sheet.getRange(head + 2, place + 1, maxRows - head - 1);
    const apply = () => {
      if (!hasRule[place]) column.setDataValidation(choiceRule(book.spreadsheet, choices, book.layout));
      else
        below(
          sheet,
          [head, place],
          column.getDataValidations(),
          rule => rule !== null,
          (cells, rule) => cells.setDataValidation(rule),
        );
    };
    return [{ made: { kind: 'dropDown', tab: name, detail: header, count: 1 }, changes: [], apply }];
  });
