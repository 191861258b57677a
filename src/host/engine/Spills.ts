import type { ICellData, Injector } from '@univerjs/core';
import type { CellSpan } from '../sheet/address.ts';
import type { Change } from '../sheet/Change.ts';
import { type ByPlace, lineOf, SPILL, type SpillChange, type SpilledCell } from '../sheet/Change.ts';
import { formula } from './univer.ts';

type Known = Map<string, SpilledCell>;

/** Values that formulas put into other cells. */
export class Spills {
  private readonly model;
  private known: Known = new Map();
  private told = '';
  private settled = '{}';
  private ordered: ByPlace<CellSpan> = {};

  constructor(
    injector: Injector,
    private readonly unit: () => string,
  ) {
    this.model = injector.get(formula.FormulaDataModel);
  }

  /** The values of a tab by row and column. */
  cells(tab: string): Record<number, Record<number, ICellData | null> | undefined> {
    return this.allCells()[tab] ?? {};
  }

  /** For each formula of a tab with an array as its result, the rectangle that it fills. */
  ranges(tab: string): Record<number, Record<number, CellSpan> | undefined> {
    return this.allRanges()[tab] ?? {};
  }

  /** Notes which cells are filled now, after a calculation; false if these are those that were filled before. */
  moved(): boolean {
    const shape = this.shape();
    if (shape === this.settled) return false;
    this.settled = shape;
    this.ordered = JSON.parse(shape) as ByPlace<CellSpan>;
    return true;
  }

  /** The rectangle that an array filled from this cell on when all was calculated last; setting its formula anew changes nothing. */
  filledFrom(tab: string, row: number, column: number): CellSpan | undefined {
    return this.ordered[tab]?.[row]?.[column];
  }

  /** All of them, for a window that opens. */
  all(): Change {
    return changeOf(this.allRanges(), [...this.read()]);
  }

  /** What is new since the last call; undefined if nothing is. */
  news(): Change | undefined {
    this.dropLeftOver();
    const now = this.read();
    const cells: [string, SpilledCell | null][] = [];
    for (const place of this.known.keys()) if (!now.has(place)) cells.push([place, null]);
    for (const [place, cell] of now) {
      const before = this.known.get(place);
      if (before?.v !== cell.v || before.t !== cell.t) cells.push([place, cell]);
    }
    this.known = now;
    const shape = this.shape();
    if (cells.length === 0 && shape === this.told) return undefined;
    this.told = shape;
    return changeOf(this.allRanges(), cells);
  }

  private read(): Known {
    const known: Known = new Map();
    for (const [tab, rows] of Object.entries(this.allCells()))
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const [column, cell] of Object.entries(cells ?? {}))
          if (cell && cell.v !== null && cell.v !== undefined && cell.v !== '')
            known.set(`${tab}|${row}|${column}`, { v: cell.v, t: cell.t ?? null });
    return known;
  }

  /** Where two arrays want the same cells and one moves, Univer leaves values where no array is any more. */
  private dropLeftOver(): void {
    for (const [tab, rows] of Object.entries(this.allCells())) {
      const ranges = Object.values(this.ranges(tab)).flatMap(line => Object.values(line ?? {}));
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const column of Object.keys(cells ?? {}))
          if (!ranges.some(range => isIn(range, Number(row), Number(column)))) delete cells![column];
    }
  }

  private shape(): string {
    return JSON.stringify(this.allRanges());
  }

  private allCells(): ByPlace<ICellData | null> {
    return (this.model.getArrayFormulaCellData()?.[this.unit()] ?? {}) as ByPlace<ICellData | null>;
  }

  private allRanges(): ByPlace<CellSpan> {
    return (this.model.getArrayFormulaRange()?.[this.unit()] ?? {}) as ByPlace<CellSpan>;
  }
}

function changeOf(
  ranges: ByPlace<CellSpan>,
  places: readonly (readonly [string, SpilledCell | null])[],
): Change {
  const cells: ByPlace<SpilledCell | null> = {};
  for (const [place, cell] of places) {
    const [tab, row, column] = place.split('|') as [string, string, string];
    lineOf(cells, tab, row)[column] = cell;
  }
  const params: SpillChange = { ranges, cells };
  return { id: SPILL, params, derived: true };
}

function isIn({ startRow, endRow, startColumn, endColumn }: CellSpan, row: number, column: number): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
