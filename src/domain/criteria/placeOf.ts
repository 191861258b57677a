import { type CriteriaColumn, criteriaColumns } from './criteriaColumns.ts';

/** A cell of the criteria table as messages name it: «Tiêu chí dòng 7, «Chỉ tiêu»». */
export function placeOf(row: number, column: CriteriaColumn): string {
  return `Tiêu chí dòng ${row}, «${criteriaColumns[column][0]}»`;
}
