import type { Find, Wording } from '../Fault.ts';

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
    repair: { how: near === undefined ? 'restoreTab' : 'renameTab', detail: tab },
  }));

export const words: Wording<Fields> = ({ tab, near }) => ({
  fault: { vi: `Thiếu tab «${tab}»`, en: `The tab «${tab}» is missing` },
  fix:
    near === undefined
      ? {
          vi: 'Bấm Sửa để tạo lại tab (không ảnh hưởng dữ liệu khác)',
          en: 'Press Repair to make it again; other data stays',
        }
      : {
          vi: `Ý bạn là tab «${near}»? Bấm Sửa để đổi tên tab này`,
          en: `Is it «${near}»? Press Repair to rename that`,
        },
});
