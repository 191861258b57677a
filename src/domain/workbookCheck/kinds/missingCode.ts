import { keyed } from '../keyed.ts';
import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/** A row that has a name and no code, so that nothing is counted for it. Words: the name. */
export const missingCode: Check = facts =>
  keyed.flatMap(({ tab, code, named }) => {
    const reader = Reader.of(facts, tab);
    return (reader?.spots(named) ?? []).flatMap(({ row, text }) =>
      text !== '' && reader!.text(code, row) === '' ? [reader!.fault(code, row, [text])] : [],
    );
  });
