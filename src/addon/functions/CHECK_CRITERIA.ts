import { checkCriteria } from '../../domain/checking/checkCriteria.ts';
import type { Cell, ResultCell } from '../../domain/text/Cell.ts';
import type { CellFunction } from './CellFunction.ts';
import { asRange } from './given.ts';

export function CHECK_CRITERIA(criteria: Cell, rows?: Cell): ResultCell[][] {
  return checkCriteria(asRange(criteria), asRange(rows));
}

export const descriptor: CellFunction = {
  name: 'CHECK_CRITERIA',
  summary: {
    vi: 'Kiểm tra bảng tiêu chí: liệt kê mọi lỗi, hoặc «Hợp lệ».',
    en: 'Checks the criteria table: lists every fault, or says «Hợp lệ» (valid).',
  },
  parameters: [
    {
      name: 'criteria',
      vi: "bảng tiêu chí, gồm cả dòng tiêu đề, ví dụ 'Tiêu chí'!A1:K60",
      en: "the criteria table with its header row, e.g. 'Tiêu chí'!A1:K60",
    },
    {
      name: 'rows',
      optional: true,
      vi: 'vùng cán bộ, hoặc đơn vị (có cột Loại), để đối chiếu tên cột',
      en: 'rows of staff, or of units (with a column Loại), to compare names of columns',
    },
  ],
  returns: {
    vi: 'Mỗi lỗi một dòng: vị trí, lỗi, cách sửa; lưu ý đứng sau lỗi.',
    en: 'One row per fault: place, fault, fix; notes come after the faults.',
  },
  example: `=CHECK_CRITERIA('Tiêu chí'!A1:K; 'Cán bộ'!A1:AA)`,
};
