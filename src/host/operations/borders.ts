import type { IBorderData } from '@univerjs/core';
import type { Engine } from '../engine/Engine.ts';
import { core } from '../engine/univer.ts';
import type { Handlers } from '../execution/answer.ts';
import type { CellArea } from '../sheet/CellValue.ts';
import type { Borders } from '../sheet/Operations.ts';
import { changeCells } from './cells.ts';

const { DOTTED, DASHED, THIN, MEDIUM, THICK, DOUBLE } = core.BorderStyleTypes;
const STYLES = { DOTTED, DASHED, SOLID: THIN, SOLID_MEDIUM: MEDIUM, SOLID_THICK: THICK, DOUBLE };

/** Lines around cells and between them. A line between two cells is one: the later wins. */
export function borders(engine: Engine) {
  return {
    border: ({ areas, borders: { sides, color, style } }) => {
      const line = { s: STYLES[style], cl: { rgb: color } };
      for (const area of areas) {
        const { rows, columns } = area;
        changeCells(engine, 'look', area, (row, column) => {
          const around = {
            t: row === 0 ? sides.top : sides.horizontal,
            b: row === rows - 1 ? sides.bottom : sides.horizontal,
            l: column === 0 ? sides.left : sides.vertical,
            r: column === columns - 1 ? sides.right : sides.vertical,
          };
          const changed = Object.entries(around).filter(([, is]) => is !== undefined);
          const bd = Object.fromEntries(changed.map(([side, is]) => [side, is ? line : null]));
          return changed.length === 0 ? undefined : { s: { bd } };
        });
        for (const [side, beside] of neighbours(area, sides)) clear(engine, beside, side);
      }
    },
  } satisfies Partial<Handlers>;
}

type Beside = readonly [side: keyof IBorderData, area: CellArea];

/** The cells on the other side of the lines around an area, with the side that they turn to it. */
function neighbours(area: CellArea, sides: Borders['sides']): readonly Beside[] {
  const { row, column, rows, columns } = area;
  return [
    ...(sides.top === undefined || row === 0 ? [] : [['b', { ...area, row: row - 1, rows: 1 }] as const]),
    ...(sides.bottom === undefined ? [] : [['t', { ...area, row: row + rows, rows: 1 }] as const]),
    ...(sides.left === undefined || column === 0
      ? []
      : [['r', { ...area, column: column - 1, columns: 1 }] as const]),
    ...(sides.right === undefined ? [] : [['l', { ...area, column: column + columns, columns: 1 }] as const]),
  ];
}

/** Takes away the lines that cells have on one side. */
function clear(engine: Engine, area: CellArea, side: keyof IBorderData): void {
  const tab = engine.tab(area.tab);
  const has = (row: number, column: number) =>
    engine.workbook.getStyles().getStyleByCell(tab.getCellRaw(row, column))?.bd?.[side];
  changeCells(engine, 'look', area, (row, column) =>
    has(area.row + row, area.column + column) ? { s: { bd: { [side]: null } } } : undefined,
  );
}
