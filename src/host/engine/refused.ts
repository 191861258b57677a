import type { IRange, Nullable } from '@univerjs/core';
import type { BaseReferenceObject, IFormulaDataItem } from '@univerjs/engine-formula';
import type { Formulas, Place } from './ownFunction.ts';

/** Functions whose result is another one whenever they are calculated. */
const UNSTEADY = /\b(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\(/i;

/**
 * Whether the formula at a place, or a cell that it refers to, calls such a function. What those cells refer to is not
 * looked at, and of formulas that were filled down only the first: both would cost too much.
 */
export function isUnsteady(
  engine: Formulas,
  { tab, row, column }: Place,
  references: readonly BaseReferenceObject[],
): boolean {
  if (engine.workbook.getSheetBySheetId(tab) && UNSTEADY.test(engine.formula(tab, row, column))) return true;
  return references.some(reference => {
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    // Formulas alone: to look at every cell of a long table would cost time and memory.
    const rows = Object.entries(engine.formulaCells(reference.getSheetId()));
    return rows.some(([at, cells]) => {
      if (Number(at) < startRow || Number(at) > endRow) return false;
      const line: [string, Nullable<IFormulaDataItem>][] = Object.entries(cells ?? {});
      return line.some(
        ([across, cell]) =>
          startColumn <= Number(across) && Number(across) <= endColumn && UNSTEADY.test(cell?.f ?? ''),
      );
    });
  });
}

/** Whether a formula refers to its own cell: Sheets calls that a circular dependency, Univer would calculate it once. */
export function isCircular({ tab, row, column }: Place, references: readonly BaseReferenceObject[]): boolean {
  return references.some(
    reference => reference.getSheetId() === tab && isWithin(reference.getRangePosition(), row, column),
  );
}

function isWithin(
  { startRow, startColumn, endRow, endColumn }: IRange,
  row: number,
  column: number,
): boolean {
  return startRow <= row && row <= endRow && startColumn <= column && column <= endColumn;
}
