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
    .flatMap(({ name, columns, head }) =>
      columns
        .filter(({ place }) => place === undefined)
        .map(({ header, near }) => ({
          tab: name,
          cell: near ? cellName(head, near.place) : '',
          fields: near ? { header, near: near.title } : { header },
          // Set-up adds no column to a tab with titles above its header.
          ...(near || head === 0
            ? {
                repair: {
                  how: near ? ('renameColumn' as const) : ('restoreColumn' as const),
                  detail: header,
                },
              }
            : {}),
        })),
    );

export const words: Wording<Fields> = ({ header, near }, repair) => ({
  fault: { vi: `Thiếu cột «${header}»`, en: `The column «${header}» is missing` },
  fix:
    near === undefined
      ? repair
        ? { vi: 'Bấm Sửa để thêm lại cột', en: 'Press Repair to add it again' }
        : { vi: 'Thêm cột này vào dòng tiêu đề', en: 'Add it to the header' }
      : {
          vi: `Ý bạn là «${near}»? Bấm Sửa để đổi tiêu đề`,
          en: `Is it «${near}»? Press Repair to rename that`,
        },
});
