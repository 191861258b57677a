import { keyed } from '../keyed.ts';
import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/** A code with blanks or signs that nobody sees, so that lookups do not find it. Words: the code as it should be. */
export const untidyCode: Check = facts =>
  [
    ...keyed.map(one => [one.tab, one.code] as const),
    ['Cán bộ', 'Mã đơn vị'],
    ['Nhiệm vụ', 'Mã đơn vị'],
  ].flatMap(([tab, header]) => {
    const reader = Reader.of(facts, tab!);
    return (reader?.spots(header!) ?? []).flatMap(({ row, value, text }) =>
      typeof value === 'string' && value !== text
        ? [reader!.fault(header!, row, [text], { how: 'writeText', detail: text })]
        : [],
    );
  });
