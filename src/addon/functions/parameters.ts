import { keyTitles } from '../../domain/counting/KeyColumn.ts';
import type { Parameter } from './CellFunction.ts';

/** What SCORE_STAFF and SCORE_UNIT take after the rows: how these are scored. */
export const criteriaParameter: Parameter = {
  name: 'criteria',
  vi: "bảng tiêu chí, gồm cả dòng tiêu đề, ví dụ 'Tiêu chí'!A1:K60",
  en: "the criteria table with its header row, e.g. 'Tiêu chí'!A1:K60",
};

/** And what is shown of the scores. */
export const viewParameter: Parameter = {
  name: 'view',
  optional: true,
  vi: 'các cột cần xem, cách nhau bằng dấu ; (điểm, xếp loại, hạng, lý do, còn thiếu, tạm tính, chi tiết)',
  en: 'the columns wanted, separated by ; (score, rating, rank, reason, next, provisional, details)',
};

/** The people or units that are counted for. */
export const keysParameter: Parameter = {
  name: 'keys',
  vi: `cột «${keyTitles.staff}» hoặc «${keyTitles.units}», gồm cả tiêu đề, ví dụ A1:A41`,
  en: `the column «${keyTitles.staff}» or «${keyTitles.units}» with its header, e.g. A1:A41`,
};
