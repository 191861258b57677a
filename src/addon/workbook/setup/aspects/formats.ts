import type { Aspect } from '../Aspect.ts';

/** What Sheets says of a cell without a format of its own (?). */
const AUTOMATIC = ['', 'General', '0.###############'];

/** Number formats of columns that have none. */
export const formats: Aspect = ({ content, sheet, name, formats: found, places, maxRows }) =>
  content.columns.flatMap(({ format, header }, at) => {
    const place = places[at];
    if (format === undefined || place === undefined || !AUTOMATIC.includes(found[place] ?? '')) return [];
    const apply = () => {
      sheet.getRange(2, place + 1, maxRows - 1).setNumberFormat(format);
    };
    return [{ made: { kind: 'format', tab: name, detail: header, count: 1 }, changes: [], apply }];
  });
