import { asCell } from './asText.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { Grid, Row, RowWrite, Value } from './Grid.ts';
import { Formula } from './Grid.ts';
import { slips } from './slips.ts';
import { cellsOf, gridOf, readSteady, type TabRead } from './TabRead.ts';

/** How often what has slipped is put right before it is given up. */
const MOST = 5;

/**
 * Looks whether what was typed stands where it was meant to. Where people have moved rows or columns meanwhile it is taken
 * out again, and what it has hit gets back what it held: then nothing stays. Formulas that tell of their own row cannot
 * follow it, so whoever types them plans anew.
 */
export function stays(tab: TabRead, blocks: readonly Block[]): boolean {
  const below = blocks.filter(({ row }) => row > 0);
  const heads = blocks.filter(({ row }) => row === 0);
  const before = cellsOf(tab, Math.max(0, ...blocks.map(endOf)));
  const now = () => withWritten(readSteady(tab.sheet), below, before.length);
  const areBelow = below.length === 0 || keep(tab.sheet, before, now, writesOf(below), rowsDown);
  // Titles are told apart by what stands below them, so the tab is looked at as if its columns were rows.
  return (heads.length === 0 || keep(tab.sheet, before, now, titlesOf(heads), columnsAcross)) && areBelow;
}

/** With what was typed and stands now in a column that a function fills, in the way of its results. */
function withWritten(tab: TabRead, blocks: readonly Block[], atLeast: number): readonly Row[] {
  const written = new Map<number, Set<string>>();
  for (const { column, values } of blocks)
    for (const line of values)
      for (const [right, value] of line.entries()) {
        const texts = written.get(column + right) ?? new Set();
        written.set(column + right, texts.add(String(asRead(value))));
      }
  return cellsOf(tab, atLeast).map((cells, row) =>
    cells.map((cell, column) => {
      const raw = row > 0 && cell === '' ? (tab.values[row]?.[column] ?? '') : '';
      return raw !== '' && written.get(column)?.has(String(raw)) ? raw : cell;
    }),
  );
}

const endOf = ({ row, values }: Block) => row + values.length;

/** How a grid lies in the tab, and how what is to be put right is written there. */
interface Lie {
  readonly grid: (cells: readonly Row[]) => Grid;
  readonly write: (sheet: TabRead['sheet'], fixes: readonly RowWrite[]) => void;
}

const rowsDown: Lie = {
  grid: gridOf,
  write: (sheet, fixes) => {
    for (const { row, column, values } of blocksOf(
      fixes.map(({ row, values }) => ({ row: row! + 1, values })),
    ))
      sheet
        .getRange(row + 1, column + 1, values.length, values[0]!.length)
        .setValues(values.map(line => line.map(asCell)));
  },
};

const columnsAcross: Lie = {
  grid: cells => ({
    header: [...cells.keys()].map(String),
    rows: Array.from({ length: Math.max(...cells.map(row => row.length)) }, (_, at) =>
      cells.map(row => row[at] ?? ''),
    ),
  }),
  write: (sheet, fixes) => {
    for (const { row, values } of fixes)
      sheet.getRange(1, row! + 1).setValues([[asCell(values.get(0) ?? '')]]);
  },
};

function keep(
  sheet: TabRead['sheet'],
  before: readonly Row[],
  read: () => readonly Row[],
  writes: readonly RowWrite[],
  { grid, write }: Lie,
): boolean {
  let now = read();
  let { fixes } = slips(grid(before), grid(now), writes);
  if (fixes.length === 0) return true;
  let [seen, written] = [before, writes];
  for (let turn = 0; turn < MOST; turn++) {
    ({ fixes } = slips(grid(seen), grid(now), written, { isTakenBack: turn === 0 }));
    if (fixes.length === 0) break;
    write(sheet, fixes);
    [seen, written] = [now, fixes];
    now = read();
  }
  return false;
}

/** What was typed into each row below the header. */
function writesOf(blocks: readonly Block[]): readonly RowWrite[] {
  const rows = new Map<number, Map<number, Value>>();
  for (const { row, column, values } of blocks)
    values.forEach((line, down) => {
      const at = row + down - 1;
      const cells = rows.get(at) ?? new Map<number, Value>();
      for (const [right, value] of line.entries()) cells.set(column + right, asRead(value));
      rows.set(at, cells);
    });
  return [...rows].map(([row, values]) => ({ row, values }));
}

/** What was typed into the header, a write for each column. */
function titlesOf(blocks: readonly Block[]): readonly RowWrite[] {
  return blocks.flatMap(({ column, values: [line = []] }) =>
    line.map((value, right) => ({ row: column + right, values: new Map([[0, asRead(value)]]) })),
  );
}

/** What a typed text is when it is read: Sheets keeps the sign that makes it a text to itself. */
function asRead(value: Value): Value {
  if (typeof value !== 'string') return value;
  return value.startsWith('=') ? new Formula(value) : value.replace(/^'/, '');
}
