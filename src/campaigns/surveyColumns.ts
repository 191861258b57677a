import type { Columns } from '../tabs/Column.ts';

/** What a survey of those whom a unit serves gave (khảo sát hài lòng). */
export const surveyColumns = {
  surveys: {
    header: 'Phiếu hợp lệ',
    holds: 'number',
    note: 'Số phiếu khảo sát hợp lệ; 0 nếu không khảo sát. Người đứng đầu ghi',
  },
  satisfied: {
    header: 'Phiếu hài lòng',
    holds: 'number',
    note: 'Số phiếu hài lòng trong số phiếu hợp lệ. Người đứng đầu ghi',
  },
} as const satisfies Columns;
