import { fold } from '../../text/fold.ts';
import { keyed } from '../keyed.ts';
import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/** The same code twice in a tab, or the same number of two initiatives. Words: the code, the row that had it first. */
export const duplicateCode: Check = facts =>
  [...keyed, { tab: 'Sáng kiến', code: 'Số tiếp nhận' }].flatMap(({ tab, code }) => {
    const reader = Reader.of(facts, tab);
    const first = new Map<string, number>();
    return (reader?.spots(code) ?? []).flatMap(({ row, text }) => {
      if (text === '') return [];
      const before = first.get(fold(text));
      if (before === undefined) first.set(fold(text), row);
      return before === undefined ? [] : [reader!.fault(code, row, [text, String(before + 1)])];
    });
  });
