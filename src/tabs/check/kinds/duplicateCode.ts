import { fold } from '../../../domain/text/fold.ts';
import { initiativesTab } from '../../initiatives.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = { readonly code: string; readonly firstRow: number };

/** The same code twice in a tab, or the same number of two initiatives. */
export const find: Find<Fields> = facts =>
  [...facts.coded, { name: initiativesTab.name, code: initiativesTab.columns.number }].flatMap(
    ({ name, code }) => {
      const reader = Reader.of(facts, { name });
      const first = new Map<string, number>();
      return (reader?.spots(code) ?? []).flatMap(({ row, text }) => {
        if (text === '') return [];
        const before = first.get(fold(text));
        if (before === undefined) first.set(fold(text), row);
        return before === undefined ? [] : [reader!.fault(code, row, { code: text, firstRow: before + 1 })];
      });
    },
  );

export const words: Wording<Fields> = ({ code, firstRow }) => ({
  fault: {
    vi: `Mã «${code}» trùng với dòng ${firstRow}`,
    en: `The code «${code}» stands in row ${firstRow}, too`,
  },
  fix: { vi: 'Đổi mã của một trong hai dòng', en: 'Give one of the two another code' },
});
