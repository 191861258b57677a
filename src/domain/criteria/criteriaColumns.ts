import type { Cell } from '../text/Cell.ts';
import { Headers } from './Headers.ts';
import { columnProblem } from './Quantity.ts';
import { type Report, TableFault } from './TableFault.ts';

/** The columns of the criteria table: the Vietnamese header first, then its English alias. */
export const criteriaColumns = {
  code: ['Mã', 'Code'],
  appliesTo: ['Đối tượng', 'Applies to'],
  group: ['Nhóm', 'Group'],
  content: ['Nội dung', 'Content'],
  rule: ['Cách tính', 'Rule'],
  data: ['Dữ liệu', 'Data'],
  outOf: ['Mẫu số', 'Out of'],
  target: ['Chỉ tiêu', 'Target'],
  max: ['Điểm tối đa', 'Max points'],
  scale: ['Thang điểm', 'Scale'],
  basis: ['Căn cứ', 'Basis'],
} as const;

export type CriteriaColumn = keyof typeof criteriaColumns;

/** Our own order, by id and by the header that we write. */
export const criteriaIds = Object.keys(criteriaColumns) as readonly CriteriaColumn[];
export const criteriaTitles: readonly string[] = Object.values(criteriaColumns).map(([title]) => title);

const required: readonly CriteriaColumn[] = ['code', 'content', 'rule', 'data'];

/** Where each column stands; a missing optional column is -1. */
export type CriteriaLayout = Readonly<Record<CriteriaColumn, number>>;

/**
 * Finds the columns and reports which are missing or misspelt; a misspelt one is read on as what it was meant to be.
 * Undefined where one cannot do without is not to be found.
 */
export function findCriteriaColumns(header: readonly Cell[], report: Report): CriteriaLayout | undefined {
  const headers = new Headers(header);
  if (headers.titles.every(title => title === ''))
    throw new TableFault(
      'Tiêu chí dòng 1',
      'không có dòng tiêu đề',
      'Chọn vùng từ dòng tiêu đề, ví dụ A1:K60',
    );
  const layout = {} as Record<CriteriaColumn, number>;
  let complete = true;
  for (const column of criteriaIds) {
    const at = locate(headers, column, report);
    if (at === undefined) complete = false;
    else layout[column] = at;
  }
  return complete ? layout : undefined;
}

function locate(headers: Headers, column: CriteriaColumn, report: Report): number | undefined {
  const [title, alias] = criteriaColumns[column];
  const found = headers.find(title, alias);
  if (typeof found === 'number') return found;
  const misspelt = found.problem === 'ambiguous' || isStray(found.suggestion);
  if (!misspelt && !required.includes(column)) return -1;
  const { fault, fix } = columnProblem(title, headers, 'bảng tiêu chí', alias);
  const meant = found.suggestion;
  const rename = meant === undefined ? fix : `Đổi tiêu đề "${meant}" thành "${title}"`;
  report(new TableFault('Tiêu chí dòng 1', fault, rename), 1);
  return meant === undefined ? undefined : headers.titles.indexOf(meant);
}

/** A title near a missing column is taken for its misspelling unless it is itself one of the other columns. */
function isStray(suggestion: string | undefined): boolean {
  if (suggestion === undefined) return false;
  const known = new Headers([suggestion]);
  return !Object.values(criteriaColumns).some(names => typeof known.find(...names) === 'number');
}

/** A cell of the criteria table as messages name it: «Tiêu chí dòng 7, «Chỉ tiêu»». */
export function placeOf(row: number, column: CriteriaColumn): string {
  return `Tiêu chí dòng ${row}, «${criteriaColumns[column][0]}»`;
}
