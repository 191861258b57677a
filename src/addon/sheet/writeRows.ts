import { refuse } from '../call/Refused.ts';
import { asCell } from './asText.ts';
import { type Block, blocksOf, fitRows } from './blocks.ts';
import type { RowWrite, Value } from './Grid.ts';
import { type Slips, slips } from './slips.ts';
import { type Known, Table } from './Table.ts';
import { typedColumns } from './typedColumns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that is written to: where it is, what is known of it, and the column that tells its rows apart, if one does. */
export interface Written<Id extends string> {
  readonly sheet: Sheet;
  readonly tab: Known<Id> & { readonly key?: Id; readonly seldom?: boolean };
}

/** Columns whose cells are written before, or after, all others. */
export interface Order<Id extends string> {
  readonly first?: Id;
  readonly last?: Id;
}

/** How often what has slipped is put right before it is given up. */
const MOST = 5;

/**
 * The one way in which rows are written, new ones and changed ones: as the tab was read last, then looked at again in one
 * call. What people have moved meanwhile is put right; refuses, with everything as it was, where a row or column is gone.
 * Gives the tab as it is then.
 */
export function writeRows<Id extends string>(
  to: Written<Id>,
  before: Table<Id>,
  writes: readonly RowWrite[],
  order: Order<Id> = {},
): Table<Id> {
  const keyed = to.tab.key === undefined ? undefined : before.find(to.tab.key);
  const key = keyed === undefined ? undefined : before.header[keyed];
  if (to.tab.seldom && before.rows.length === 0) to.sheet.showSheet();
  put(to.sheet, before, writes, order);
  let seen = before;
  let written = writes;
  let refused: Slips | undefined;
  for (let turn = 0; turn < MOST; turn++) {
    const now = Table.on(to.sheet, to.tab, before.name);
    const found = slips(seen, now, written, { key });
    if (turn === 0) refused = found;
    const fixes = [...typedOnly(to.sheet, now, found.fixes), ...found.lost.map(newRow)];
    if (fixes.length === 0) {
      if (refused!.missing !== undefined)
        refuse('missingColumn', { tab: before.name, column: refused!.missing });
      if (refused!.gone === '') refuse('moved', { tab: before.name });
      if (refused!.gone !== undefined) refuse('gone', { number: refused!.gone });
      return now;
    }
    put(to.sheet, now, fixes, {});
    [seen, written] = [now, fixes];
  }
  return refuse('moved', { tab: before.name });
}

/**
 * Without the cells that formulas fill: they change with what was written, and hold nothing that could have been hit. What
 * stands in the way of a formula's results goes.
 */
function typedOnly(sheet: Sheet, { header, above }: Table, fixes: readonly RowWrite[]): readonly RowWrite[] {
  if (fixes.length === 0) return [];
  const formulas = sheet.getDataRange().getFormulas();
  const head = formulas.slice(above, above + 2);
  return fixes.flatMap(({ row, values }) => {
    const own = formulas[above + row! + 1] ?? [];
    const typed = typedColumns(head, own);
    const kept = [...values].flatMap(([column, value]): (readonly [number, Value])[] => {
      if (own[column]) return [];
      if (typed[column] !== false) return [[column, value]];
      const filling = [...header.keys()].filter(at => at <= column && head[0]![at]);
      const isBroken = header[filling[filling.length - 1] ?? column]!.startsWith('#');
      return isBroken ? [[column, '']] : [];
    });
    return kept.length === 0 ? [] : [{ row: row!, values: new Map(kept) }];
  });
}

/** A row below all others. */
export function newRow(cells: readonly unknown[]): RowWrite {
  return { values: new Map(cells.map((cell, at) => [at, cell as Value] as const)) };
}

/** New rows below everything, the others in as few calls as there are rectangles. */
function put<Id extends string>(
  sheet: Sheet,
  table: Table<Id>,
  writes: readonly RowWrite[],
  { first, last }: Order<Id>,
): void {
  const added = writes.filter(({ row }) => row === undefined).map(({ values }) => lineOf(values));
  if (added.length === 1) sheet.appendRow(added[0]!);
  else if (added.length > 1) {
    const used = table.numberOf(table.rows.length) - 1;
    fitRows(sheet, used + added.length);
    sheet.getRange(used + 1, 1, added.length, added[0]!.length).setValues(added);
  }
  const changed = writes.flatMap(({ row, values }) => (row === undefined ? [] : [{ row, values }]));
  const turnOf = ({ column, values }: Block) => {
    const holds = (id: Id | undefined) =>
      id !== undefined && column <= table.column(id) && table.column(id) < column + values[0]!.length;
    return holds(first) ? 0 : holds(last) ? 2 : 1;
  };
  const blocks = [...blocksOf(changed)].sort((one, other) => turnOf(one) - turnOf(other));
  for (const { row, column, values } of blocks)
    sheet
      .getRange(table.numberOf(row), column + 1, values.length, values[0]!.length)
      .setValues(values.map(line => line.map(asCell)));
}

function lineOf(values: ReadonlyMap<number, Value>): Value[] {
  const width = 1 + Math.max(...values.keys());
  return Array.from({ length: width }, (_, at) => asCell(values.get(at) ?? ''));
}
