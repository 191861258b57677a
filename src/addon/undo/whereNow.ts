import type { Change } from '../sheet/undo/Change.ts';

/** Rows and columns of the tab as it is now, from 0; undefined where there is none that is surely it. */
interface Where {
  readonly rows: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
  /** Rows that nothing tells apart from those that people may have put there since. */
  readonly isByPlace: readonly boolean[];
}

/** Where cells are now that a change has written: rows by their key, columns by their title, wherever they were moved. */
export function whereNow(
  { row, column, after, headers, key }: Extract<Change, { kind: 'cells' }>,
  values: readonly (readonly unknown[])[],
): Where {
  const titles = (values[0] ?? []).map(String);
  const keyAt = key ? titles.indexOf(key.header) : -1;
  const texts = values.map((line, at) => (at === 0 ? '' : String(line[keyAt] ?? '').trim()));
  const rows = after.map((_, down) => {
    const place = row - 1 + down;
    const text = key?.texts[down] ?? '';
    if (text === '' || texts[place] === text) return place;
    const found = texts.indexOf(text);
    return found < 0 || texts.indexOf(text, found + 1) >= 0 ? undefined : found;
  });
  return {
    rows,
    columns: columnsNow(headers ?? after[0]!.map(() => ''), column, titles),
    isByPlace: after.map((_, down) => key?.texts[down] === ''),
  };
}

/** Where columns are now by their titles; what has none stays behind the one before it. */
export function columnsNow(
  headers: readonly string[],
  first: number,
  titles: readonly string[],
): readonly (number | undefined)[] {
  return headers.map((title, right) => {
    const place = first - 1 + right;
    if (title === '' || titles[place] === title) return place;
    const found = titles.indexOf(title);
    return found < 0 ? undefined : found;
  });
}
