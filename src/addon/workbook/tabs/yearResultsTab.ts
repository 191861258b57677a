import type { Tab } from '../Tab.ts';
import { resultFields, writtenFields } from './frozenResultsTab.ts';

/** Tổng hợp năm: the results of a year made from the frozen results of its parts. */
export const yearResultsTab: Tab = {
  name: 'Tổng hợp năm',
  audience: 'admin',
  access: 'admins',
  namedRange: 'TONG_HOP_NAM',
  rows: 1000,
  frozenColumns: 2,
  columns: [
    { header: 'Kỳ', note: 'Năm được tổng hợp. Máy ghi khi bấm Tổng hợp năm', width: 12, format: '@' },
    {
      header: 'Lần tổng hợp',
      note: 'Từ 1; tổng hợp lại thì lần trước vẫn còn, lần sau cùng có hiệu lực',
      width: 9,
    },
    ...resultFields,
    ...writtenFields('Tổng hợp lúc', 'Người tổng hợp'),
  ],
};
