import type { Engine } from '../engine/Engine.ts';
import { core } from '../engine/univer.ts';

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
