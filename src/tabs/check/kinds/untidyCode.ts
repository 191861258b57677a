import { staffTab } from '../../staff.ts';
import { tasksTab } from '../../tasks.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = {
  /** As it should be. */
  readonly code: string;
};

/** A code with blanks or signs that nobody sees, so that lookups do not find it. */
export const find: Find<Fields> = facts =>
  [
    ...facts.coded,
    { name: staffTab.name, code: staffTab.columns.unit },
    { name: tasksTab.name, code: tasksTab.columns.unit },
  ].flatMap(({ name, code }) => {
    const reader = Reader.of(facts, { name });
    return (reader?.spots(code) ?? []).flatMap(({ row, value, text }) =>
      typeof value === 'string' && value !== text
        ? [reader!.fault(code, row, { code: text }, { how: 'writeText', detail: text })]
        : [],
    );
  });

export const words: Wording<Fields> = ({ code }) => ({
  fault: {
    vi: `Mã «${code}» có khoảng trắng hoặc ký tự ẩn`,
    en: `The code «${code}» has blanks or hidden signs`,
  },
  fix: { vi: 'Bấm Sửa để bỏ ký tự thừa', en: 'Press Repair to take them out' },
});
