import { type CriteriaColumn, criteriaColumns } from '../criteria/criteriaColumns.ts';
import type { Campaign } from './Campaign.ts';

/** The campaign's criteria as the tab Tiêu chí holds them: the header row, then one row each, all text. */
export function criteriaTable({ criteria }: Campaign): string[][] {
  const columns = Object.keys(criteriaColumns) as CriteriaColumn[];
  return [
    columns.map(column => criteriaColumns[column][0]),
    ...criteria.map(row => columns.map(column => row[column] ?? '')),
  ];
}
