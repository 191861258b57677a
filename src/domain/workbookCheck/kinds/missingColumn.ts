import { cellName } from '../../text/cellName.ts';
import type { Fault, Find, Words } from '../Fault.ts';

type Fields = {
  readonly header: string;
  /** What it may be called. */
  readonly near?: string;
};

/** A column is not there; another one may be it under a misspelt header. */
export const find: Find<Fields> = ({ tabs }) =>
  tabs
    .filter(tab => tab.values.length > 0)
    .flatMap(({ name, columns }) =>
      columns.flatMap(({ header, place, near }): readonly Fault<Fields>[] => {
        if (place !== undefined) return [];
        return near
          ? [
              {
                tab: name,
                cell: cellName(0, near.place),
                fields: { header, near: near.title },
                repair: { how: 'renameColumn', detail: header },
              },
            ]
          : [
              {
                tab: name,
                cell: '',
                fields: { header },
                repair: { how: 'restoreColumn', detail: header },
              },
            ];
      }),
    );

export const words: Words<Fields> = ({ header, near }) => ({
  vi: {
    fault: `Thiếu cột «${header}»`,
    fix: near === undefined ? 'Bấm Sửa để thêm lại cột' : `Ý bạn là «${near}»? Bấm Sửa để đổi tiêu đề`,
  },
  en: {
    fault: `The column «${header}» is missing`,
    fix: near === undefined ? 'Press Repair to add it again' : `Is it «${near}»? Press Repair to rename that`,
  },
});
