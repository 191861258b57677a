import { cellName } from '../../text/cellName.ts';
import type { Fault } from '../Finding.ts';
import type { Check } from './Check.ts';

/** A column is not there; another one may be it under a misspelt header. Words: the header, what it may be called. */
export const missingColumn: Check = ({ tabs }) =>
  tabs
    .filter(tab => tab.values.length > 0)
    .flatMap(({ name, columns }) =>
      columns.flatMap(({ header, place, near }): readonly Fault[] => {
        if (place !== undefined) return [];
        return near
          ? [
              {
                tab: name,
                cell: cellName(0, near.place),
                words: [header, near.title],
                repair: { how: 'renameColumn', detail: header },
              },
            ]
          : [
              {
                tab: name,
                cell: '',
                words: [header],
                repair: { how: 'restoreColumn', detail: header },
              },
            ];
      }),
    );
