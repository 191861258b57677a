import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

const repair = { how: 'makeCodes', detail: '' } as const;

type Fields = { readonly name: string };

/** A row that has a name and no code, so that nothing is counted for it. */
export const find: Find<Fields> = facts =>
  facts.coded.flatMap(({ name: tab, code, named }) => {
    const reader = Reader.of(facts, { name: tab });
    return (reader?.spots(named) ?? []).flatMap(({ row, text }) =>
      text !== '' && reader!.text(code, row) === '' ? [reader!.fault(code, row, { name: text }, repair)] : [],
    );
  });

export const words: Wording<Fields> = ({ name }) => ({
  fault: { vi: `«${name}» chưa có mã`, en: `«${name}» has no code` },
  fix: { vi: 'Bấm Tạo mã còn thiếu, hoặc tự ghi mã', en: 'Press Make missing codes, or type one' },
});
