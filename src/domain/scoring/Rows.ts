import { Headers } from '../criteria/Headers.ts';
import type { RowKind } from '../criteria/population.ts';
import { columnProblem } from '../criteria/Quantity.ts';
import { TableFault } from '../criteria/TableFault.ts';
import type { Cell, Range } from '../text/Cell.ts';
import { closest } from '../text/closest.ts';
import { fold } from '../text/fold.ts';
import { Names } from '../text/Names.ts';
import { cellText, FAULT, readCell } from '../text/readCell.ts';

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
    [undefined, 'official' as const, 'publicEmployee' as const, 'worker' as const].map(category => ({
      side: 'staff' as const,
      head,
      category,
    })),
  ),
};

/** By the index that a row's kind adds for its category. */
const categories = new Names<number>([
  ['Công chức', 1],
  ['Viên chức', 2],
  ['Người lao động', 3],
]);

/** The scored rows under their header. Row `i` stands in row `i + 2` of the range. */
export interface Rows {
  readonly side: Side;
  readonly headers: Headers;
  /** Rows of the range without the header, trailing empty ones included. */
  readonly size: number;
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
  for (let i = 0; i < cells.length; i++) if (isSomebody(cells[i]!)) active[i] = 1;
  const kind = new Uint8Array(cells.length);
  const faults = new Map<number, string>();
  const base = { side, headers, size: range.length - 1, cells, active, kind, faults };
  const read = (at: number, reader: (cell: Cell) => number | string) => {
    const known = new Map<Cell, number | string>();
    for (let i = 0; i < cells.length; i++) {
      if (active[i] === 0) continue;
      const cell = cells[i]![at];
      let found = known.get(cell);
      if (found === undefined) {
        found = reader(cell);
        known.set(cell, found);
      }
      if (typeof found === 'number') kind[i]! += found;
      else if (!faults.has(i)) faults.set(i, faultText(i, headers.titles[at]!, found));
    }
  };
  if (side === 'units') {
    const type = keyColumn(headers, side, 'Loại', 'Kind');
    if (type >= 0) read(type, cell => (fold(cellText(cell)) === 'trung tam' ? 1 : 0));
    return { ...base, hasCategories: false, hasLeaders: type >= 0 };
  }
  const category = keyColumn(headers, side, 'Đối tượng', 'Category');
  const head = keyColumn(headers, side, 'Người đứng đầu', 'Head');
  if (category >= 0) read(category, readCategory);
  if (head >= 0) read(head, readHead);
  return { ...base, hasCategories: category >= 0, hasLeaders: head >= 0 };
}

/** `Lỗi: dòng 7, «Nhiệm vụ hoàn thành»: "1o" không phải là số`. */
export function faultText(index: number, title: string, why: string): string {
  return `${FAULT}dòng ${index + 2}, «${title}»: ${why}`;
}

/** Index of the last row that holds something; an unticked checkbox is nothing. */
function lastUsed(range: Range): number {
  let last = range.length - 1;
  while (last > 0 && range[last]!.every(isEmpty)) last--;
  return last;
}

function isSomebody(row: readonly Cell[]): boolean {
  const first = row[0];
  return first === false ? !row.every(isEmpty) : !isEmpty(first);
}

function isEmpty(cell: Cell): boolean {
  if (typeof cell === 'string') return cell === '' || (!startsWithLetter(cell) && cellText(cell) === '');
  return cell === false || cell === undefined || cell === null;
}

/** A quick sign that a text is not blank; most cells need no closer look. */
function startsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
}

/** A column that may be missing; -1 then, but a title that looks like it is a fault. */
function keyColumn(headers: Headers, side: Side, title: string, alias: string): number {
  const found = headers.find(title, alias);
  if (typeof found === 'number') return found;
  if (found.problem === 'ambiguous') {
    const { fault, fix } = columnProblem(title, headers, tableNames[side]);
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

function readCategory(cell: Cell): number | string {
  const text = cellText(cell);
  if (text === '') return 0;
  return categories.find(text) ?? `"${text}" không phải là Công chức, Viên chức hay Người lao động`;
}

function readHead(cell: Cell): number | string {
  const datum = readCell(cell);
  if (datum.kind === 'flag') return datum.value ? 4 : 0;
  if (datum.kind === 'number' && (datum.value === 0 || datum.value === 1)) return datum.value * 4;
  if (datum.kind === 'blank' || datum.kind === 'notApplicable') return 0;
  return datum.kind === 'fault' ? datum.why : `"${cellText(cell)}" không phải là Có hoặc Không`;
}
