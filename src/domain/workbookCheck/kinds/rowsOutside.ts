import { cellName } from '../../text/cellName.ts';
import type { Check } from './Check.ts';

/**
 * Rows below those that set-up has looked after: drop-downs, formats and protection end before them. Words: the first of
 * them, the last.
 */
export const rowsOutside: Check = ({ tabs }) =>
  tabs.flatMap(({ name, values, lookedAfter }) =>
    lookedAfter === undefined || values.length <= lookedAfter
      ? []
      : [
          {
            tab: name,
            cell: cellName(lookedAfter, 0),
            words: [String(lookedAfter + 1), String(values.length)],
            repair: { how: 'extendRows', detail: name },
          },
        ],
  );
