import type { Find, Words } from '../Fault.ts';

type Fields = {
  readonly tab: string;
  /** What it may be called. */
  readonly near?: string;
};

/** A tab that set-up makes is not there; another one may be it under a misspelt name. */
export const find: Find<Fields> = ({ missing }) =>
  missing.map(({ tab, near }) => ({
    tab: near ?? tab,
    cell: '',
    fields: near === undefined ? { tab } : { tab, near },
    repair: near === undefined ? { how: 'restoreTab', detail: tab } : { how: 'renameTab', detail: tab },
  }));

export const words: Words<Fields> = ({ tab, near }) => ({
  vi: {
    fault: `Thiếu tab «${tab}»`,
    fix:
      near === undefined
        ? 'Bấm Sửa để tạo lại tab (không ảnh hưởng dữ liệu khác)'
        : `Ý bạn là tab «${near}»? Bấm Sửa để đổi tên tab này`,
  },
  en: {
    fault: `The tab «${tab}» is missing`,
    fix:
      near === undefined
        ? 'Press Repair to make it again; other data stays'
        : `Is it «${near}»? Press Repair to rename that`,
  },
});
