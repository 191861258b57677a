import type { Engine } from '../engine/Engine.ts';
import { core } from '../engine/univer.ts';
import type { Change, Derived } from '../sheet/Change.ts';

/** Of a letter and of a line, in pixels for a point of its size; nobody measures texts here. */
const LETTER = 0.72;
const LINE = 1.6;
const MARGIN = 10;
/** In points. */
const SIZE = 10;

/** About how high a row has to be, in pixels, for the texts that it wraps; what is merged does not count, as in Sheets. */
export function heightOf(engine: Engine, id: string, row: number): number {
  const tab = engine.tab(id);
  const styles = engine.workbook.getStyles();
  const needed = Array.from({ length: tab.getColumnCount() }, (_, column) => {
    const cell = tab.getCellRaw(row, column);
    const style = styles.getStyleByCell(cell);
    const text = String(cell?.v ?? '');
    if (text === '' || style?.tb !== core.WrapStrategy.WRAP || tab.getMergedCell(row, column)) return 0;
    const size = style.fs ?? SIZE;
    const letters = Math.max(1, Math.floor((tab.getColumnWidth(column) - MARGIN) / (size * LETTER)));
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
    return Math.ceil(lines * size * LINE) + MARGIN;
  });
  return Math.max(0, ...needed);
}

/** Rows grow to fit what formulas put into cells that wrap; nobody has typed anything, so that the file stays as it is. */
export function fitCalculated(engine: Engine, { id, params }: Change): void {
  if (id !== 'sheet.mutation.set-range-values') return;
  const { subUnitId: tab, cellValue = {} } = params as Derived & { readonly subUnitId: string };
  const sheet = engine.tab(tab);
  const styles = engine.workbook.getStyles();
  const isWrapped = (row: number, column: number) => {
    const cell = sheet.getCellRaw(row, column);
    return typeof cell?.v === 'string' && styles.getStyleByCell(cell)?.tb === core.WrapStrategy.WRAP;
  };
  const rows = Object.entries(cellValue)
    .filter(([row, cells]) => Object.keys(cells ?? {}).some(column => isWrapped(Number(row), Number(column))))
    .map(([row]) => ({ row: Number(row), height: heightOf(engine, tab, Number(row)) }))
    .filter(({ row, height }) => height > sheet.getRowHeight(row));
  if (rows.length === 0) return;
  const ranges = rows.map(({ row }) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
  const rowHeight = Object.fromEntries(rows.map(({ row, height }) => [row, height]));
  engine.run(
    'sheet.mutation.set-worksheet-row-height',
    { unitId: engine.unit, subUnitId: tab, ranges, rowHeight },
    { fromFormula: true },
  );
}
