import type { Aspect } from '../DetailedTab.ts';
import { below } from './below.ts';

/** What Sheets says of a cell without a format of its own (?). */
const AUTOMATIC = ['', 'General', '0.###############'];

const isOwn = (format: string | undefined) => !AUTOMATIC.includes(format ?? '');

/** Number formats of columns that have none, and of rows that were added below. */
export const formats: Aspect = ({ content, sheet, name, head, formats: found, end, places, maxRows }) =>
  content.columns.flatMap(({ format, header }, at) => {
    const place = places[at];
    if (format === undefined || place === undefined) return [];
    if (isOwn(found[place]) && isOwn(end.formats[place])) return [];
    const column = sheet.getRange(head + 2, place + 1, maxRows - head - 1);
    const apply = () => {
      if (!isOwn(found[place])) column.setNumberFormat(format);
      else
        below(sheet, [head, place], column.getNumberFormats(), isOwn, (cells, one) =>
          cells.setNumberFormat(one),
        );
    };
    return [{ made: { kind: 'format', tab: name, detail: header, count: 1 }, changes: [], apply }];
  });
