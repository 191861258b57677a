import { findHeader, type Header } from '../table/findHeader.ts';
import type { Headers } from '../table/Headers.ts';
import type { Cell, Range } from '../text/Cell.ts';
import { closest } from '../text/closest.ts';
import { foldWords } from '../text/fold.ts';
import { quote } from '../text/quote.ts';
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

/** What forms call them, where the proper name is not there. Source: 2-scoring.md, «Other words for the columns». */
const otherWords: Readonly<Partial<Record<CriteriaColumn, readonly string[]>>> = {
  code: ['STT', 'TT', 'Mã tiêu chí'],
  appliesTo: ['Áp dụng cho'],
  content: ['Tiêu chí', 'Nội dung tiêu chí', 'Nội dung đánh giá'],
  rule: ['Cách chấm'],
  data: ['Số liệu', 'Cột số liệu', 'Cột dữ liệu'],
  max: ['Điểm chuẩn', 'Điểm'],
  basis: ['Ghi chú'],
};

/** All that a column may be called, the proper name first. */
export function namesOf(column: CriteriaColumn): readonly string[] {
  return [...criteriaColumns[column], ...(otherWords[column] ?? [])];
}

/** Where a column stands, by any of its names. */
export function placeIn(headers: Headers, column: CriteriaColumn): number | undefined {
  return headers.column(...namesOf(column));
}

export type CriteriaColumn = keyof typeof criteriaColumns;

/** Our own order, by id and by the header that we write. */
export const criteriaIds = Object.keys(criteriaColumns) as readonly CriteriaColumn[];
export const criteriaTitles: readonly string[] = Object.values(criteriaColumns).map(([title]) => title);

const required: readonly CriteriaColumn[] = ['rule', 'data'];

/** Where each column stands; a missing optional column is -1. */
export type CriteriaLayout = Readonly<Record<CriteriaColumn, number>>;

/** The header of a criteria table, wherever it stands: where most of its columns are, those that are required first. */
export function findCriteriaHeader(table: Range): Header {
  let known: ReadonlySet<string> | undefined;
  const isName = (cell: Cell) => {
    known ??= new Set(criteriaIds.flatMap(namesOf).map(foldWords));
    return typeof cell === 'string' && cell.length <= LONGEST && known.has(foldWords(cell));
  };
  const find = (headers: Headers) => {
    const found = criteriaIds.filter(column => placeIn(headers, column) !== undefined);
    if (!required.every(column => found.includes(column))) return found.length;
    // Where every title is one of its columns no other row is the header, but for what the next add to it.
    const isAll = found.length === headers.titles.filter(title => title !== '').length;
    return WHOLE + (isAll ? criteriaIds.length : found.length);
  };
  const mayName = (row: readonly Cell[]) => row.some(isName);
  const hints = { mayName, also: criteriaIds.map(namesOf), least: WHOLE };
  return findHeader(table, criteriaIds.length + WHOLE, find, hints);
}

/** No name of a column is longer, however many blanks are in it. */
const LONGEST = 60;

const WHOLE = 100;

/** Whether a range is a criteria table: it has the columns without which there is none. */
export function isCriteriaTable(range: Range): boolean {
  return findCriteriaHeader(range).found > WHOLE;
}

/**
 * Finds the columns and reports which are missing or misspelt; a misspelt one is read on as what it was meant to be.
 * Undefined where one cannot do without is not to be found.
 */
export function findCriteriaColumns({ headers, found }: Header, report: Report): CriteriaLayout | undefined {
  const isLike = (column: CriteriaColumn) =>
    closest(criteriaColumns[column][0], headers.titles) !== undefined;
  if (found === 0 && !required.some(isLike))
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
  const found = headers.find(...namesOf(column));
  if (typeof found === 'number') return found;
  const misspelt = found.problem === 'ambiguous' || isStray(found.suggestion, title);
  if (!misspelt && !required.includes(column)) return -1;
  const { fault, fix } = columnProblem(title, headers, 'bảng tiêu chí', alias);
  const meant = found.suggestion;
  const rename = meant === undefined ? fix : `Đổi tiêu đề ${quote(meant)} thành ${quote(title)}`;
  report(new TableFault(`Tiêu chí dòng ${headers.place}`, fault, rename), headers.place);
  return meant === undefined ? undefined : headers.titles.indexOf(meant);
}

/** A title within two letters of a missing column is taken for its misspelling: no name of another is so near. */
function isStray(suggestion: string | undefined, title: string): boolean {
  return suggestion !== undefined && closest(title, [suggestion], 2) !== undefined;
}

/** A cell of the criteria table as messages name it: «Tiêu chí dòng 7, «Chỉ tiêu»». */
export function placeOf(row: number, column: CriteriaColumn): string {
  return `Tiêu chí dòng ${row}, «${criteriaColumns[column][0]}»`;
}
