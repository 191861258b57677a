import type { CriteriaTable } from '../criteria/CriteriaTable.ts';
import { isCriteriaTable } from '../criteria/criteriaColumns.ts';
import { categories, categoryOf, isCenter, isOnSide, type RowKind } from '../criteria/population.ts';
import { columnProblem, type Quantity, quantityOf } from '../criteria/Quantity.ts';
import { TableFault } from '../criteria/TableFault.ts';
import { findHeader, type Header } from '../table/findHeader.ts';
import type { Headers } from '../table/Headers.ts';
import { rowsLeftOut } from '../table/rowsLeftOut.ts';
import type { Cell, Range } from '../text/Cell.ts';
import { columnName } from '../text/cellName.ts';
import { closest } from '../text/closest.ts';
import { isEmpty, lastUsed } from '../text/lastUsed.ts';
import { quote } from '../text/quote.ts';
import { cellText, FAULT, isDate, readYes } from '../text/readCell.ts';
import { conditionsOf, kindsIn, type Side } from './kinds.ts';

/** So few rows that all their figures stay in the processor's cache. */
const BLOCK = 256;

/** What a table is called in messages. */
export const tableNames: Readonly<Record<Side, string>> = { staff: 'bảng cán bộ', units: 'bảng đơn vị' };

/** The rows of a table below its header. Row `i` stands in row `above + i + 1` of the range. */
export interface Rows {
  readonly side: Side;
  readonly headers: Headers;
  /** How many rows of the range end with the header. */
  readonly above: number;
  /** The rows up to the last one that holds something. */
  readonly cells: Range;
  /** How many of them are scored at a time. */
  readonly block: number;
  /** What the criteria of this side name in Dữ liệu and Mẫu số; undefined where there is no such column. */
  readonly quantities: ReadonlyMap<string, Quantity | undefined>;
  /** The column that names each row. */
  readonly first: number;
  /** 1 where the row is somebody. */
  readonly active: Uint8Array;
  /** Why a row that holds something is nobody: a total, a heading, … */
  readonly leftOut: ReadonlyMap<number, string>;
  /** The kinds of rows that there can be; where the table has conditions of its own those that there are. */
  readonly kinds: readonly RowKind[];
  /** The index of each row's kind. */
  readonly kind: Uint16Array;
  /** The first fault of each row, as its cells will show it. */
  readonly faults: Map<number, string>;
  readonly hasCategories: boolean;
  /** Heads on the side of staff, the centre on the side of units. */
  readonly hasLeaders: boolean;
}

/**
 * Finds the header by the columns that the criteria need, the rows that are somebody, and of what kind these are; throws
 * where the range has no header or a column that tells the kind is misspelt.
 */
export function readRows(side: Side, range: Range, table: CriteriaTable): Rows {
  const wanted = dataOf(table, side);
  const header = findHeader(
    range,
    wanted.length,
    headers => wanted.filter(text => quantityOf(text, headers)).length,
    { also: Object.values(keyNames[side]) },
  );
  const { headers, above } = header;
  if (header.found < wanted.length) refuseOthers(side, range, header);
  const cells = range.slice(above, lastUsed(range) + 1);
  const keys = keysOf(side, headers);
  const first = firstColumn(headers, cells);
  const quantities = new Map(wanted.map(text => [text, quantityOf(text, headers)]));
  const terms = [...quantities.values()].flatMap(quantity => quantity ?? []);
  const own = conditionsOf(table, side).flatMap(({ column }) => headers.column(column) ?? []);
  const needed = new Set([first, ...keys.map(({ at }) => at), ...terms.map(({ column }) => column), ...own]);
  const kindColumn = keys.find(({ read }) => read !== readHead);
  const firstTitle = headers.titles[first] || columnName(first);
  const leftOut = rowsLeftOut(cells, { first, firstTitle, needed, kind: kindColumn?.at ?? -1 });
  const active = new Uint8Array(cells.length).fill(1);
  for (const i of leftOut.keys()) active[i] = 0;
  const kind = new Uint16Array(cells.length);
  const faults = new Map<number, string>();
  for (let i = 0; i < cells.length; i++) {
    const row = cells[i]!;
    if (isEmpty(row[first])) active[i] = 0;
    if (active[i] === 0) continue;
    for (let k = 0; k < keys.length; k++) {
      const key = keys[k]!;
      const found = readKey(key, row[key.at]);
      if (typeof found === 'number') kind[i]! += found;
      else if (!faults.has(i)) faults.set(i, faultText(above + i, headers.nameOf(key.at), found));
    }
  }
  const kinds = kindsIn(side, table, headers, { cells, active, kind });
  const hasCategories = keys.some(({ read }) => read === readCategory);
  const hasLeaders = keys.some(({ read }) => read !== readCategory);
  return {
    ...{ side, headers, above, cells, block: Math.min(BLOCK, cells.length), quantities, first },
    ...{ active, leftOut, kinds, kind, faults, hasCategories, hasLeaders },
  };
}

/** What the criteria of a side say in Dữ liệu and Mẫu số, each once. */
function dataOf({ criteria }: CriteriaTable, side: Side): readonly string[] {
  const ofSide = criteria.filter(({ populations }) => populations.some(one => isOnSide(one, side)));
  return [...new Set(ofSide.flatMap(({ data, outOf }) => [data, outOf]))].filter(text => text !== '');
}

/** The first column that holds anything. */
function firstColumn({ titles }: Headers, cells: Range): number {
  const isUsed = (at: number) => titles[at] !== '' || cells.some(row => !isEmpty(row[at]));
  return Math.max(0, [...titles.keys()].findIndex(isUsed));
}

/** Says so where the range is none of this side: it has no header, or is the criteria table. */
function refuseOthers(side: Side, range: Range, { headers, above, found }: Header): void {
  const name = tableNames[side];
  const fix = 'Chọn vùng bắt đầu từ dòng tiêu đề, ví dụ A1:Z41';
  const { titles } = headers;
  if (isCriteriaTable(range))
    throw new TableFault(name, `vùng này là bảng tiêu chí, không phải ${name}`, `Chọn vùng của ${name}`);
  const holdsData = range[above - 1]?.some(cell => typeof cell === 'number' || isDate(cell));
  if (titles.every(title => title === '') || (found === 0 && holdsData === true))
    throw new TableFault(name, 'không có dòng tiêu đề', fix);
}

/** A column that tells what kind of row it is: what it adds to the index of the kind, or what is wrong. */
interface Key {
  readonly at: number;
  readonly read: (cell: Cell) => number | string;
  readonly known: Map<Cell, number | string>;
}

const keyNames = {
  units: { kind: ['Loại', 'Kind'] },
  staff: { category: ['Đối tượng', 'Category'], head: ['Người đứng đầu', 'Head'] },
} as const;

/** Those columns that are there: for the category and for heads (staff), for the centre (units). */
function keysOf(side: Side, headers: Headers): readonly Key[] {
  const key = ([title, alias]: readonly [string, string], read: Key['read']): readonly Key[] => {
    const at = keyColumn(headers, side, title, alias);
    return at < 0 ? [] : [{ at, read, known: new Map() }];
  };
  return side === 'units'
    ? key(keyNames.units.kind, readKind)
    : [...key(keyNames.staff.category, readCategory), ...key(keyNames.staff.head, readHead)];
}

function readKey({ known, read }: Key, cell: Cell): number | string {
  let found = known.get(cell);
  if (found === undefined) {
    found = read(cell);
    known.set(cell, found);
  }
  return found;
}

/** `Lỗi: dòng 7, «Nhiệm vụ hoàn thành»: "1o" không phải là số`; `place` is the row's index in the range. */
export function faultText(place: number, title: string, why: string): string {
  return `${FAULT}dòng ${place + 1}, «${title}»: ${why}`;
}

/** A column that may be missing; -1 then, but a title that looks like it is a fault. */
function keyColumn(headers: Headers, side: Side, title: string, alias: string): number {
  const found = headers.find(title, alias);
  if (typeof found === 'number') return found;
  if (found.problem === 'ambiguous') {
    const { fault, fix } = columnProblem(title, headers, tableNames[side], alias);
    throw new TableFault(tableNames[side], fault, fix);
  }
  const near = title.length < 8 ? undefined : closest(title, headers.titles, 2);
  if (near === undefined) return -1;
  throw new TableFault(
    tableNames[side],
    `không có cột ${quote(title)} nhưng có cột ${quote(near)}`,
    `Nếu là cột đó, đổi tiêu đề thành ${quote(title)}`,
  );
}

function readKind(cell: Cell): number {
  return isCenter(cellText(cell)) ? 1 : 0;
}

function readCategory(cell: Cell): number | string {
  const text = cellText(cell);
  if (text === '') return 0;
  const category = categoryOf(text);
  if (category !== undefined) return 1 + categories.indexOf(category);
  return `${quote(text)} không phải là Công chức, Viên chức hay Người lao động`;
}

function readHead(cell: Cell): number | string {
  const head = readYes(cell);
  return typeof head === 'string' ? head : Number(head) * 4;
}
