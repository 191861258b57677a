import { asCell } from './asText.ts';
import { fitRows } from './blocks.ts';
import type { Row, Value } from './Grid.ts';
import { Formula } from './Grid.ts';
import { pairByName, wholeRow } from './pairByName.ts';
import { columnsOf } from './slips.ts';
import { cellsOf, gridOf, readSteady, type TabRead } from './TabRead.ts';

/** How often it is looked whether the right ones are gone before it is given up. */
const MOST = 5;

/**
 * Takes rows out, the last ones first, by their place from 0, which is the header. Then it looks: what people's own moving of
 * rows has brought into these places comes back at the end, and what it has saved from being taken out goes after all.
 */
export function removeRows(tab: TabRead, isGone: readonly boolean[]): void {
  let [seen, gone] = [tab, isGone];
  for (let turn = 0; turn < MOST && gone.includes(true); turn++) {
    for (const { from, count } of runsOf(gone).reverse()) seen.sheet.deleteRows(from + 1, count);
    const now = readSteady(seen.sheet);
    const { lost, still } = slippedRows(seen, now, gone);
    for (const row of lost) append(now.sheet, cellsOf(seen)[row]!, row);
    gone = now.values.map((_, at) => still.includes(at));
    seen = now;
  }
}

/** Runs of rows, from above. */
export function runsOf(isGone: readonly boolean[]): { readonly from: number; readonly count: number }[] {
  const starts = isGone.flatMap((gone, at) => (gone && !isGone[at - 1] ? [at] : []));
  return starts.map(from => {
    const end = isGone.indexOf(false, from);
    return { from, count: (end < 0 ? isGone.length : end) - from };
  });
}

/** Rows as they were that went in place of others, and rows as they are that should have gone. */
function slippedRows(tab: TabRead, now: TabRead, isGone: readonly boolean[]) {
  const [before, after] = [cellsOf(tab), cellsOf(now)];
  const places = columnsOf(gridOf(before).header, gridOf(after).header);
  const columns = places.flatMap((at, from) => (at === undefined ? [] : [[from, at] as const]));
  const pairs = pairByName(
    before.map(row => wholeRow(row, columns, 0)),
    after.map(row => wholeRow(row, columns, 1)),
  ).filter(([, from]) => isFilled(before[from]!));
  const still = pairs.filter(([, from]) => isGone[from]);
  const found = new Set(pairs.map(([, from]) => from));
  const lacking = before.flatMap((row, at) => (!isGone[at] && !found.has(at) && isFilled(row) ? [at] : []));
  const isThere = (at: number) => found.has(at);
  const isBlank = (at: number) => !isFilled(before[at] ?? []);
  return { lost: swapped(isGone, lacking, isThere, isBlank), still: still.map(([at]) => at) };
}

const isFilled = (row: Row) => row.some(cell => cell !== '');

/**
 * Of rows that lack: those that went in place of others that are still there. Somebody else may have deleted a row at that
 * moment, and then it is gone for good: where a run has moved by some rows, what stood right beside it went; only where it
 * has not, as in a sorted tab, any row may have.
 */
function swapped(
  isGone: readonly boolean[],
  lacking: readonly number[],
  isThere: (row: number) => boolean,
  isBlank: (row: number) => boolean,
): readonly number[] {
  const lost = new Set<number>();
  let elsewhere = 0;
  for (const { from, count } of runsOf(isGone)) {
    const rows = Array.from({ length: count }, (_, at) => from + at);
    const saved = rows.filter(isThere);
    if (saved.length === 0) continue;
    const beside = [
      { at: from, went: from + count },
      { at: from + count - saved.length, went: from - saved.length },
    ]
      .filter(({ at }) => saved.every((row, index) => row === at + index))
      .map(({ went }) => saved.map((_, index) => went + index))
      .find(went => went.every(row => row > 0 && (lacking.includes(row) || isBlank(row))));
    if (beside) for (const row of beside.filter(one => lacking.includes(one))) lost.add(row);
    else elsewhere += saved.length;
  }
  const others = lacking.filter(row => !lost.has(row));
  return [...lost, ...others.slice(0, elsewhere)];
}

/** Below everything; formulas tell of their new row. */
function append(sheet: TabRead['sheet'], cells: Row, from: number): void {
  const to = sheet.getLastRow();
  const moved = cells.map(cell => {
    if (!(cell instanceof Formula)) return asCell((cell ?? '') as Value);
    return cell.text.replace(/(?<![\w.!$])(\$?[A-Z]{1,3})(\d+)(?![\d(])/g, (whole, column, row) =>
      Number(row) === from + 1 ? `${column}${to + 1}` : whole,
    );
  });
  fitRows(sheet, to + 1);
  sheet.getRange(to + 1, 1, 1, moved.length).setValues([moved]);
}
