import type { Grid, Row, RowWrite, Value } from './Grid.ts';
import { pairByName, wholeRow } from './pairByName.ts';
import { hits, isSame, piecesOf, type RowPiece } from './pieces.ts';

interface Known {
  readonly writes: readonly RowWrite[];
  readonly columns: readonly (number | undefined)[];
  readonly pieces: readonly RowPiece[];
  readonly key: string | undefined;
}

interface Pairs {
  /** Rows of before by rows of now. */
  readonly old: ReadonlyMap<number, number>;
  /** Rows of before that are still there. */
  readonly found: ReadonlySet<number>;
  /** What new rows are to hold. */
  readonly added: ReadonlyMap<number, ReadonlyMap<number, Value>>;
  /** Rows of before that a new one was written over. */
  readonly lost: readonly number[];
}

/** Which row is which: by all that it holds, else by key, else by the cells that were not written, else by what a slip explains. */
export function pairRows(before: Grid, after: Grid, { writes, columns, pieces, key }: Known): Pairs {
  const old = new Map<number, number>();
  const found = new Set<number>();
  const pair = (now: number, from: number) => {
    old.set(now, from);
    found.add(from);
  };
  const keyBefore = key === undefined ? -1 : before.header.indexOf(key);
  const keyAfter = columns[keyBefore];
  const keyOf = (row: Row, at: number | undefined) => (at === undefined ? '' : String(row[at] ?? '').trim());
  const keys = new Set(before.rows.map(row => keyOf(row, keyBefore)).filter(text => text !== ''));
  const changed = new Set(writes.flatMap(({ row, values }) => (row === undefined ? [] : [...values.keys()])));
  const steady = columns.flatMap((at, from) =>
    at === undefined || changed.has(from) ? [] : [[from, at] as const],
  );
  // Where nothing stands that was not written, rows cannot be told apart by it.
  const content = (row: Row, side: 0 | 1) =>
    steady.some(both => (row[both[side]] ?? '') !== '') ? wholeRow(row, steady, side) : undefined;
  // A key that is written says nothing: it may stand in the wrong row.
  const keyed = writes.filter(({ values }) => values.has(keyBefore));
  const rekeyed = new Set(keyed.map(({ row }) => row));
  for (const { values } of keyed) keys.delete(String(values.get(keyBefore)).trim());
  const nameBefore = (row: Row, from: number) =>
    (rekeyed.has(from) ? '' : keyOf(row, keyBefore)) || content(row, 0);
  const nameAfter = (row: Row) => (keys.has(keyOf(row, keyAfter)) ? keyOf(row, keyAfter) : content(row, 1));
  const mapped = columns.flatMap((at, from) => (at === undefined ? [] : [[from, at] as const]));
  const pairEqual = (
    nameOf: (row: Row, from: number) => string | undefined,
    nameNow: (row: Row) => string | undefined,
  ) => {
    const names = before.rows.map((row, from) => (found.has(from) ? undefined : nameOf(row, from)));
    const now = after.rows.map((row, at) => (old.has(at) ? undefined : nameNow(row)));
    for (const [at, from] of pairByName(names, now)) pair(at, from);
  };
  const free = () => after.rows.map((_, now) => now).filter(now => !old.has(now) && !added.has(now));
  const added = new Map<number, ReadonlyMap<number, Value>>();
  const isInPlace = (now: number, values: ReadonlyMap<number, Value>) =>
    [...values].every(([column, value]) => isSame(after.rows[now]![columns[column] ?? -1], value));
  // Columns may have moved while it was written.
  const isExactly = (now: number, values: ReadonlyMap<number, Value>) =>
    piecesOf(values).every(piece => hits(after.rows[now]!, [piece], false).size > 0);
  // Sheets may have made something else of a cell, somebody may have deleted a column.
  const isMostly = (now: number, values: ReadonlyMap<number, Value>) => {
    const filled = [...values].filter(([column, value]) => columns[column] !== undefined && value !== '');
    const same = filled.filter(([column, value]) => isSame(after.rows[now]![columns[column]!], value));
    return same.length * 2 > filled.length;
  };
  const filled = new Set(
    writes.flatMap(({ row, values }) => ([...values.values()].some(value => value !== '') ? [row] : [])),
  );
  const wasBlank = (from: number) => filled.has(from) && isBlank(before.rows[from] ?? []);
  // Several rows may have one key: those that nobody has touched are told apart by all that they hold.
  pairEqual(
    (row, from) => (wasBlank(from) ? undefined : wholeRow(row, mapped, 0)),
    row => wholeRow(row, mapped, 1),
  );
  const manners = [isInPlace, isExactly, isMostly];
  // A blank row that was filled is known by what was put there.
  for (const isIt of manners)
    for (const { row, values } of writes) {
      if (row === undefined || found.has(row) || !wasBlank(row)) continue;
      const now = free().find(at => isIt(at, values));
      if (now !== undefined) pair(now, row);
    }
  pairEqual(nameBefore, nameAfter);
  const unseen = new Set(writes.filter(({ row }) => row === undefined).map(({ values }) => values));
  for (const isIt of manners)
    for (const values of unseen) {
      const now = free().find(at => isIt(at, values));
      if (now === undefined) continue;
      added.set(now, values);
      unseen.delete(values);
    }
  const rest = before.rows
    .map((_, from) => from)
    .filter(from => !found.has(from) && !isBlank(before.rows[from]!));
  const values = pieces.flat();
  for (const from of rest) {
    // Where something was cleared a row may be blank by a slip; anywhere else a blank one was put in by people.
    const isExplained = (now: number) =>
      (!isBlank(after.rows[now]!) || writes.some(({ row }) => row === now)) &&
      columns.every((at, column) => {
        if (at === undefined) return true;
        const [was, is] = [before.rows[from]![column], after.rows[now]![at]];
        return isSame(is, was) || values.some(value => isSame(is, value));
      });
    const isAlike = (now: number) => {
      const cells = steady.map(([column, at]) => [before.rows[from]![column], after.rows[now]![at]] as const);
      const filled = cells.filter(([was]) => was !== '');
      return filled.filter(([was, is]) => isSame(is, was)).length * 2 > filled.length;
    };
    const now = free().find(isExplained) ?? free().find(isAlike);
    if (now !== undefined) pair(now, from);
  }
  // What was put in above pushes as many rows from the end below the new ones.
  const inserted = added.size === 0 ? 0 : free().length;
  const lost = rest.filter(from => !found.has(from) && from >= before.rows.length - inserted);
  return { old, found, added, lost };
}

const isBlank = (row: Row): boolean => row.every(cell => cell === '');
