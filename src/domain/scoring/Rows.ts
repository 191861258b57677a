import { Headers } from '../criteria/Headers.ts';
import { categories, categoryOf, isCenter, type RowKind } from '../criteria/population.ts';
import { columnProblem } from '../criteria/Quantity.ts';
import { TableFault } from '../criteria/TableFault.ts';
import type { Cell, Range } from '../text/Cell.ts';
import { closest } from '../text/closest.ts';
import { isEmpty, lastUsed } from '../text/lastUsed.ts';
import { cellText, FAULT, readYes } from '../text/readCell.ts';

export type Side = RowKind['side'];

/** What a table is called in messages. */
export const tableNames: Readonly<Record<Side, string>> = { staff: 'bảng cán bộ', units: 'bảng đơn vị' };

/** Every kind of row of a side; a row holds the index of its kind. */
export const kindsOf: Readonly<Record<Side, readonly RowKind[]>> = {
  units: [
    { side: 'units', center: false },
    { side: 'units', center: true },
  ],
  staff: [false, true].flatMap(head =>
    [undefined, ...categories].map(category => ({ side: 'staff' as const, head, category })),
  ),
};

/** The scored rows under their header. Row `i` stands in row `i + 2` of the range. */
export interface Rows {
  readonly side: Side;
  readonly headers: Headers;
  /** The rows up to the last one that holds something. */
  readonly cells: Range;
  /** 1 where the first cell says that there is somebody. */
  readonly active: Uint8Array;
  /** Index into `kindsOf[side]`. */
  readonly kind: Uint8Array;
  /** The first fault of each row, as its cells will show it. */
  readonly faults: Map<number, string>;
  readonly hasCategories: boolean;
  /** Heads on the side of staff, the centre on the side of units. */
  readonly hasLeaders: boolean;
}

/** Reads header and kinds of the rows; throws where the header is missing or a key column is misspelt. */
export function readRows(side: Side, range: Range): Rows {
  const headers = new Headers(range[0] ?? []);
  if (headers.titles.every(title => title === ''))
    throw new TableFault(
      tableNames[side],
      'không có dòng tiêu đề',
      'Chọn vùng bắt đầu từ dòng tiêu đề, ví dụ A1:Z41',
    );
  const cells = range.slice(1, lastUsed(range) + 1);
  const active = new Uint8Array(cells.length);
  const kind = new Uint8Array(cells.length);
  const faults = new Map<number, string>();
  const keys = keysOf(side, headers);
  for (let i = 0; i < cells.length; i++) {
    const row = cells[i]!;
    if (!isSomebody(row)) continue;
    active[i] = 1;
    for (const key of keys) {
      const found = readKey(key, row[key.at]);
      if (typeof found === 'number') kind[i]! += found;
      else if (!faults.has(i)) faults.set(i, faultText(i, headers.titles[key.at]!, found));
    }
  }
  const hasCategories = keys.some(({ read }) => read === readCategory);
  const hasLeaders = keys.some(({ read }) => read !== readCategory);
  return { side, headers, cells, active, kind, faults, hasCategories, hasLeaders };
}

/** A column that tells what kind of row it is: what it adds to the index of the kind, or what is wrong. */
interface Key {
  readonly at: number;
  readonly read: (cell: Cell) => number | string;
  readonly known: Map<Cell, number | string>;
}

/** Those columns that are there: for the category and for heads (staff), for the centre (units). */
function keysOf(side: Side, headers: Headers): readonly Key[] {
  const key = (title: string, alias: string, read: Key['read']): readonly Key[] => {
    const at = keyColumn(headers, side, title, alias);
    return at < 0 ? [] : [{ at, read, known: new Map() }];
  };
  return side === 'units'
    ? key('Loại', 'Kind', readKind)
    : [...key('Đối tượng', 'Category', readCategory), ...key('Người đứng đầu', 'Head', readHead)];
}

function readKey({ known, read }: Key, cell: Cell): number | string {
  let found = known.get(cell);
  if (found === undefined) {
    found = read(cell);
    known.set(cell, found);
  }
  return found;
}

/** `Lỗi: dòng 7, «Nhiệm vụ hoàn thành»: "1o" không phải là số`. */
export function faultText(index: number, title: string, why: string): string {
  return `${FAULT}dòng ${index + 2}, «${title}»: ${why}`;
}

function isSomebody(row: readonly Cell[]): boolean {
  const first = row[0];
  return first === false ? !row.every(isEmpty) : !isEmpty(first);
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
    `không có cột "${title}" nhưng có cột "${near}"`,
    `Nếu là cột đó, đổi tiêu đề thành "${title}"`,
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
  return `"${text}" không phải là Công chức, Viên chức hay Người lao động`;
}

function readHead(cell: Cell): number | string {
  const head = readYes(cell);
  return typeof head === 'string' ? head : Number(head) * 4;
}
