import { cellName } from '../../../domain/text/cellName.ts';
import type { Find, Wording } from '../Fault.ts';

type Fields = { readonly first: number; readonly last: number };

/** Rows below those that set-up has looked after: drop-downs, formats and protection end before them. */
export const find: Find<Fields> = ({ tabs }) =>
  tabs.flatMap(({ name, values, lookedAfter }) =>
    lookedAfter === undefined || values.length <= lookedAfter
      ? []
      : [
          {
            tab: name,
            cell: cellName(lookedAfter, 0),
            fields: { first: lookedAfter + 1, last: values.length },
            repair: { how: 'extendRows', detail: name },
          },
        ],
  );

export const words: Wording<Fields> = ({ first, last }) => ({
  fault: {
    vi: `Các dòng ${first}–${last} nằm dưới phần đã thiết lập: chưa có danh sách chọn, định dạng và bảo vệ`,
    en: `Rows ${first}–${last} stand below what was set up: no drop-downs, formats and protection yet`,
  },
  fix: { vi: 'Bấm Sửa để mở rộng xuống hết tab', en: 'Press Repair to extend these to the end of the tab' },
});
