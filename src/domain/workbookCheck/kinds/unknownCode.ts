import { closest } from '../../text/closest.ts';
import { caseKey } from '../../text/fold.ts';
import { splitCodes } from '../../text/splitCodes.ts';
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
        // A person belongs to one unit; a row of a register may list several codes.
        const codes = tab === 'Cán bộ' ? [text] : splitCodes(text, code => keys.has(caseKey(code)));
        return codes
          .filter(code => code !== '' && !keys.has(caseKey(code)))
          .map(code => reader!.fault(header, row, [code, source.facts.name, closest(code, known) ?? '']));
      });
    }),
  );
