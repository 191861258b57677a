import { OUTSIDER } from '../../../domain/initiative/outsider.ts';
import { closest } from '../../../domain/text/closest.ts';
import { caseKey } from '../../../domain/text/fold.ts';
import { splitCodes } from '../../../domain/text/splitCodes.ts';
import { staffTab } from '../../staff.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = {
  readonly code: string;
  readonly tab: string;
  /** The code that may be meant; blank if there is none. */
  readonly near: string;
};

/** A code that its tab does not have, so that nothing is counted. */
export const find: Find<Fields> = facts =>
  facts.tabs.flatMap(({ tab, columns }) =>
    columns.flatMap(({ header, codesOf, filled }) => {
      // What a list of people says is told as departments.
      if (filled) return [];
      const source = codesOf && Reader.of(facts, { name: codesOf.tab });
      if (source?.column(codesOf!)?.place === undefined) return [];
      const known = source.spots(codesOf!).flatMap(({ text }) => (text === '' ? [] : [text]));
      const keys = new Set(known.map(caseKey));
      const reader = Reader.of(facts, { name: tab });
      return (reader?.spots({ header }) ?? []).flatMap(({ row, text }) => {
        // A person belongs to one unit; a row of a register may list several codes.
        const codes = tab === staffTab.name ? [text] : splitCodes(text, code => keys.has(caseKey(code)));
        return codes
          .filter(code => code !== '' && code !== OUTSIDER && !keys.has(caseKey(code)))
          .map(code =>
            reader!.fault({ header }, row, {
              code,
              tab: source.facts.name,
              near: closest(code, known) ?? '',
            }),
          );
      });
    }),
  );

export const words: Wording<Fields> = ({ code, tab, near }) => ({
  fault: { vi: `Mã «${code}» không có trong tab ${tab}`, en: `The code «${code}» is not in the tab ${tab}` },
  fix:
    near === ''
      ? { vi: `Chọn mã khác, hoặc thêm mã vào tab ${tab}`, en: `Choose another one, or add it to ${tab}` }
      : { vi: `Ý bạn là «${near}»?`, en: `Is it «${near}»?` },
});
