import { initiativesTab } from '../../initiatives.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = { readonly title: string };

/** An initiative that somebody has typed in and that has not been received. */
export const find: Find<Fields> = facts => {
  const { number, title } = initiativesTab.columns;
  const reader = Reader.of(facts, initiativesTab);
  return (reader?.spots(title) ?? []).flatMap(({ row, text }) =>
    text !== '' && reader!.text(number, row) === '' ? [reader!.fault(number, row, { title: text })] : [],
  );
};

export const words: Wording<Fields> = ({ title }) => ({
  fault: { vi: `Sáng kiến «${title}» chưa có số tiếp nhận`, en: `The initiative «${title}» has no number` },
  fix: { vi: 'Tiếp nhận dòng nhập tay ở mục Xét duyệt', en: 'Accept rows that were typed in, in Review' },
});
