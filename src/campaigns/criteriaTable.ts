import { criteriaIds, criteriaTitles } from '../domain/criteria/criteriaColumns.ts';
import type { CriterionRow, Plan } from './Campaign.ts';

/** Criteria as the tab Tiêu chí holds them: the header row, then one row each below its heading, all text. */
export function criteriaTable({ criteria, headings = {} }: Pick<Plan, 'criteria' | 'headings'>): string[][] {
  const line = (row: Partial<CriterionRow>) => criteriaIds.map(column => row[column] ?? '');
  return [
    [...criteriaTitles],
    ...criteria.flatMap(row => {
      const content = headings[row.code];
      return content === undefined ? [line(row)] : [line({ content }), line(row)];
    }),
  ];
}

/** The reverse of `criterionRows`, as short as it can be. */
export function criterionLines(rows: readonly CriterionRow[]): string {
  const cells = rows.map(row => criteriaIds.map(id => row[id] ?? ''));
  return cells
    .map((line, row) => line.map((cell, at) => (cell !== '' && cell === cells[row - 1]?.[at] ? '"' : cell)))
    .map(line => line.join('|').replace(/\|+$/, ''))
    .join('\n');
}

/** Criteria that are written down as the tab holds them, one a line, cells between `|`; `"` stands for the cell above. */
export function criterionRows(lines: string): readonly CriterionRow[] {
  let above: readonly string[] = [];
  return lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      above = line.split('|').map((cell, at) => (cell.trim() === '"' ? above[at]! : cell.trim()));
      const cells = above.map((cell, at) => [criteriaIds[at], cell]);
      return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
    });
}
