import { criteriaIds, criteriaTitles } from '../domain/criteria/criteriaColumns.ts';
import type { CriterionRow, Plan } from './Campaign.ts';

/** The campaign's criteria as the tab Tiêu chí holds them: the header row, then one row each, all text. */
export function criteriaTable({ criteria }: Plan): string[][] {
  return [[...criteriaTitles], ...criteria.map(row => criteriaIds.map(column => row[column] ?? ''))];
}

/** Criteria that are written down as the tab holds them, one a line, cells between `|`. */
export function criterionRows(lines: string): readonly CriterionRow[] {
  return lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const cells = line.split('|').map((cell, at) => [criteriaIds[at], cell.trim()]);
      return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
    });
}
