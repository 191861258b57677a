import { type CriteriaColumn, criteriaColumns } from '../../../domain/criteria/criteriaColumns.ts';
import type { Tab } from '../Tab.ts';

const columns = Object.keys(criteriaColumns) as CriteriaColumn[];

/** Tiêu chí đã chốt: the criteria table with which a period was frozen, so that its results can be explained later. */
export const frozenCriteriaTab: Tab = {
  name: 'Tiêu chí đã chốt',
  audience: 'admin',
  access: 'admins',
  namedRange: 'TIEU_CHI_DA_CHOT',
  rows: 500,
  frozenColumns: 3,
  columns: [
    {
      header: 'Kỳ',
      note: 'Kỳ đánh giá đã dùng tiêu chí này. Máy ghi khi bấm Chốt kết quả',
      width: 22,
      format: '@',
    },
    { header: 'Lần chốt', note: 'Như trong tab Kết quả đã chốt', width: 9 },
    ...columns.map(column => ({
      header: criteriaColumns[column][0],
      note: 'Đúng như tab Tiêu chí lúc chốt. Máy ghi, không sửa tay',
      width: column === 'content' || column === 'basis' ? 40 : 16,
    })),
  ],
};
