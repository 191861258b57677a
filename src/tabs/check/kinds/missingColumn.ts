import { cellName } from '../../../domain/text/cellName.ts';
import type { Find, Wording } from '../Fault.ts';

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
      columns
        .filter(({ place }) => place === undefined)
        .map(({ header, near }) => ({
          tab: name,
          cell: near ? cellName(0, near.place) : '',
          fields: near ? { header, near: near.title } : { header },
          repair: { how: near ? 'renameColumn' : 'restoreColumn', detail: header },
        })),
    );

export const words: Wording<Fields> = ({ header, near }) => ({
  fault: { vi: `Thiếu cột «${header}»`, en: `The column «${header}» is missing` },
  fix:
    near === undefined
      ? { vi: 'Bấm Sửa để thêm lại cột', en: 'Press Repair to add it again' }
      : {
          vi: `Ý bạn là «${near}»? Bấm Sửa để đổi tiêu đề`,
          en: `Is it «${near}»? Press Repair to rename that`,
        },
});
