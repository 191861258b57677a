import type { LoggedStep } from './History.ts';

const CHANGED = 'Cột đã sửa: ';
const SEPARATOR = '; ';

/** What the history says of an edit: the columns whose cells it has changed. */
export function tellColumns(headers: readonly string[]): string {
  return headers.length === 0 ? '' : CHANGED + headers.join(SEPARATOR);
}

/** The columns that the last `count` changes have changed, as far as the history tells. */
export function changedColumns(entries: readonly LoggedStep[], count: number): readonly string[] {
  const last = count > 0 ? entries.slice(-count) : [];
  const columns = last.flatMap(({ from, to, why }) => [
    ...(why.startsWith(CHANGED) ? why.slice(CHANGED.length).split(SEPARATOR) : []),
    ...(from === to ? [] : ['Trạng thái']),
  ]);
  return columns.filter((column, at) => columns.indexOf(column) === at);
}
