import { closest } from '../../text/closest.ts';
import { caseKey } from '../../text/fold.ts';
import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/** A code that its tab does not have, so that nothing is counted. Words: the code, the tab, what may be meant. */
export const unknownCode: Check = facts =>
  facts.tabs.flatMap(({ tab, columns }) =>
    columns.flatMap(({ header, codesOf }) => {
      const source = codesOf && Reader.of(facts, codesOf.tab);
      if (source?.column(codesOf!.header)?.place === undefined) return [];
      const known = source.spots(codesOf!.header).flatMap(({ text }) => (text === '' ? [] : [text]));
      const keys = new Set(known.map(caseKey));
      const reader = Reader.of(facts, tab);
      return (reader?.spots(header) ?? []).flatMap(({ row, text }) => {
        if (text === '' || keys.has(caseKey(text))) return [];
        return [reader!.fault(header, row, [text, source.facts.name, closest(text, known) ?? ''])];
      });
    }),
  );
