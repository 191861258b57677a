import type { Engine } from '../engine/Engine.ts';
import { core } from '../engine/univer.ts';
import type { Handlers } from '../execution/answer.ts';
import { cellRangeOf, spanOf } from '../sheet/address.ts';
import type { CellArea } from '../sheet/CellValue.ts';
import { changeCells } from './cells.ts';

/** Cells that are one. */
export function merges(engine: Engine) {
  const within = ({ tab, ...area }: CellArea) =>
    engine
      .tab(tab)
      .getMergeData()
      .filter(merged => core.Rectangle.intersects(merged, spanOf(area)));
  const unmerge = (area: CellArea) => {
    const known = within(area);
    if (!known.every(merged => core.Rectangle.contains(spanOf(area), merged)))
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    if (known.length > 0)
      engine.run('sheet.mutation.remove-worksheet-merge', {
        unitId: engine.unit,
        subUnitId: area.tab,
        ranges: known.map(merged => ({ ...merged })),
      });
  };
  return {
    merges: ({ area }) => within(area).map(merged => ({ tab: area.tab, ...cellRangeOf(merged) })),
    unmerge: ({ areas }) => areas.forEach(unmerge),
    merge: ({ area, isAcross }) => {
      unmerge(area);
      const rows = Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }));
      const parts = (isAcross ? rows : [area]).filter(part => part.rows * part.columns > 1);
      for (const part of parts) keepFirst(engine, part);
      if (parts.length > 0)
        engine.run('sheet.mutation.add-worksheet-merge', {
          unitId: engine.unit,
          subUnitId: area.tab,
          ranges: parts.map(spanOf),
        });
    },
  } satisfies Partial<Handlers>;
}

/** Empties all cells of an area but the first, whose content the merged cell has. */
function keepFirst(engine: Engine, area: CellArea): void {
  const tab = engine.tab(area.tab);
  const isEmpty = (row: number, column: number) => {
    const { v, f, si, p } = tab.getCellRaw(area.row + row, area.column + column) ?? {};
    return (v === undefined || v === null || v === '') && !f && !si && !p;
  };
  const empty = { v: null, t: null, f: null, si: null, p: null };
  changeCells(engine, 'content', area, (row, column) =>
    (row === 0 && column === 0) || isEmpty(row, column) ? undefined : empty,
  );
}
