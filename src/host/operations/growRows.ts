import type { Engine } from '../engine/Engine.ts';
import { core } from '../engine/univer.ts';
import { refuseTooMany } from './room.ts';

/** Adds rows at the end of a tab until it has so many. */
export function growRows(engine: Engine, tab: string, rows: number): void {
  const sheet = engine.tab(tab);
  const startRow = sheet.getRowCount();
  if (rows <= startRow) return;
  refuseTooMany(engine, (rows - startRow) * sheet.getColumnCount());
  const range = { startRow, endRow: rows - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
  const direction = core.Direction.DOWN;
  engine.run('sheet.command.insert-row-by-range', { unitId: engine.unit, subUnitId: tab, range, direction });
}
