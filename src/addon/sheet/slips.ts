import type { Grid, Row, RowWrite, Value } from './Grid.ts';
import { pairRows } from './pairRows.ts';
import { hits, isSame, piecesOf } from './pieces.ts';

/** What has gone wrong while people moved rows and columns, and what puts it right; places in the tab as it is now. */
export interface Slips {
  readonly fixes: readonly RowWrite[];
  /** Rows that new ones were written over. */
  readonly lost: readonly Row[];
  /** A header that is gone. */
  readonly missing: string | undefined;
  /** The key of a row that somebody has deleted meanwhile; blank if it has none, or is a new one. */
  readonly gone: string | undefined;
}

/** The column that tells rows apart, if one does; whether everything that was written goes again. */
interface Manner {
  readonly key?: string | undefined;
  readonly isTakenBack?: boolean;
}

/**
 * Compares a tab before and after it was written to. Cells are written by their place, and people insert, sort, move and
 * delete while a script runs: nothing holds them back. What the writes have hit elsewhere gets back what it held, what
 * they have missed is named again; what people have typed meanwhile stays.
 */
export function slips(
  before: Grid,
  after: Grid,
  writes: readonly RowWrite[],
  { key, isTakenBack = false }: Manner = {},
): Slips {
  const columns = columnsOf(before.header, after.header);
  const written = new Set(writes.flatMap(({ values }) => [...values.keys()]));
  // A column without a title that was cleared ends before the last used one.
  const missing = [...written].find(at => columns[at] === undefined && before.header[at] !== '');
  const pieces = writes.flatMap(({ values }) => piecesOf(values));
  const pairs = pairRows(before, after, { writes, columns, pieces, key });
  const isWhole = missing === undefined && !isTakenBack;
  const wanted = isWhole ? writes : [];
  const valuesOf = new Map(
    writes.flatMap(one => (one.row === undefined ? [] : [[one.row, one.values] as const])),
  );
  const origin = new Map(columns.flatMap((at, from) => (at === undefined ? [] : [[at, from] as const])));
  // A single cell that has arrived where it belongs has hit nothing: the same value elsewhere is somebody's own.
  const placeNow = new Map([...pairs.old].map(([now, from]) => [from, now] as const));
  const hasArrived = ({ row, values }: RowWrite) => {
    if (row === undefined || values.size !== 1) return false;
    const [[at, value]] = [...values] as [[number, Value]];
    const [place, column] = [placeNow.get(row), columns[at]];
    if (place === undefined || column === undefined) return false;
    return isSame(after.rows[place]![column], value) && !isSame(before.rows[row]![at], value);
  };
  const astray = writes.flatMap(write => (hasArrived(write) ? [] : piecesOf(write.values)));
  const fixes: RowWrite[] = [];
  after.rows.forEach((cells, at) => {
    const from = pairs.old.get(at);
    const given = pairs.added.get(at) ?? (from === undefined ? undefined : valuesOf.get(from));
    const target = isWhole ? given : undefined;
    const cellAt = (place: number) => {
      const column = origin.get(place);
      const was = (from === undefined || column === undefined ? '' : before.rows[from]![column]) ?? '';
      const want = column === undefined ? undefined : target?.get(column);
      const gave = column === undefined ? undefined : given?.get(column);
      return { was: was as Value, want, gave, wanted: want ?? (was as Value) };
    };
    if (cells.every((now, place) => isSame(now, cellAt(place).wanted))) return;
    const hit = hits(cells, astray, from === undefined && !pairs.added.has(at));
    const values = new Map<number, Value>();
    cells.forEach((now, place) => {
      const { was, want, gave, wanted } = cellAt(place);
      if (isSame(now, wanted)) return;
      const isMissed = want !== undefined && isSame(now, was);
      const isOurs = want === undefined && gave !== undefined && isSame(now, gave);
      if (hit.has(place) || isMissed || isOurs) values.set(place, wanted);
    });
    if (values.size > 0) fixes.push({ row: at, values });
  });
  const given = new Set(pairs.added.values());
  // A row that was only to be cleared may go.
  const gone = wanted
    .filter(({ values }) => [...values.values()].some(value => value !== ''))
    .find(({ row, values }) => (row === undefined ? !given.has(values) : !pairs.found.has(row)));
  return {
    fixes,
    lost: pairs.lost.map(at => before.rows[at]!),
    missing: missing === undefined ? undefined : before.header[missing]!,
    gone: gone && String(before.rows[gone.row ?? -1]?.[before.header.indexOf(key ?? '')] ?? ''),
  };
}

/** Where each column is now; of several with one title the first is the first. */
export function columnsOf(
  before: readonly string[],
  after: readonly string[],
): readonly (number | undefined)[] {
  const named = (titles: readonly string[]) =>
    titles.map((title, at) => `${titles.slice(0, at).filter(one => one === title).length} ${title}`);
  const now = named(after);
  return named(before).map(name => (now.includes(name) ? now.indexOf(name) : undefined));
}
