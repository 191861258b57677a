import { readCell } from '../../text/readCell.ts';
import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/** Something that is no number where a number belongs, or no day where a date does. Words: the text, what belongs there, the column. */
export const unreadableValue: Check = facts =>
  facts.tabs.flatMap(({ tab, columns }) =>
    columns.flatMap(({ header, holds, filled }) => {
      if (holds === undefined || filled) return [];
      const reader = Reader.of(facts, tab);
      return (reader?.spots(header) ?? []).flatMap(({ row, value, text }) => {
        const { kind } = readCell(value);
        const isRight =
          kind === 'blank' || kind === holds || (holds === 'number' && kind === 'notApplicable');
        return isRight ? [] : [reader!.fault(header, row, [text, holds, header])];
      });
    }),
  );
