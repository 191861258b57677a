import type { ICellData } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';
import type { Engine } from './Engine.ts';
import type { Place } from './ownFunction.ts';

/** Functions whose result is another one whenever they are calculated. */
const UNSTEADY = /\b(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\(/i;

type Row = Readonly<Record<number, ICellData | null>> | undefined;

/**
 * Whether the formula at a place, or a cell that it refers to, calls such a function. What those cells refer to is not
 * looked at, and of formulas that were filled down only the first: both would cost too much.
 */
export function isUnsteady(
  engine: Engine,
  { tab, row, column }: Place,
  references: readonly BaseReferenceObject[],
): boolean {
  if (engine.workbook.getSheetBySheetId(tab) && UNSTEADY.test(engine.formula(tab, row, column))) return true;
  return references.some(reference => {
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const sheet = engine.workbook.getSheetBySheetId(reference.getSheetId());
    const matrix = sheet?.getCellMatrix();
    const last = Math.min(endRow, (sheet?.getRowCount() ?? 0) - 1);
    const right = Math.min(endColumn, (sheet?.getColumnCount() ?? 0) - 1);
    for (let at = startRow; at <= last; at++) {
      const cells = matrix?.getRow(at) as Row;
      for (let across = startColumn; cells && across <= right; across++) {
        const own = cells[across]?.f;
        if (own && UNSTEADY.test(own)) return true;
      }
    }
    return false;
  });
}
