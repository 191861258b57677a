import type { Find, Words } from '../Fault.ts';
import { keyed } from '../keyed.ts';
import { Reader } from '../Reader.ts';

type Fields = {
  /** As it should be. */
  readonly code: string;
};

/** A code with blanks or signs that nobody sees, so that lookups do not find it. */
export const find: Find<Fields> = facts =>
  [
    ...keyed.map(one => [one.tab, one.code] as const),
    ['Cán bộ', 'Mã đơn vị'],
    ['Nhiệm vụ', 'Mã đơn vị'],
  ].flatMap(([tab, header]) => {
    const reader = Reader.of(facts, tab!);
    return (reader?.spots(header!) ?? []).flatMap(({ row, value, text }) =>
      typeof value === 'string' && value !== text
        ? [reader!.fault(header!, row, { code: text }, { how: 'writeText', detail: text })]
        : [],
    );
  });

export const words: Words<Fields> = ({ code }) => ({
  fault: {
    vi: `Mã «${code}» có khoảng trắng hoặc ký tự ẩn`,
    en: `The code «${code}» has blanks or hidden signs`,
  },
  fix: { vi: 'Bấm Sửa để bỏ ký tự thừa', en: 'Press Repair to take them out' },
});
