import type { BaseReferenceObject } from '@univerjs/engine-formula';
import type { Place } from './ownFunction.ts';

/** Whether a formula refers to its own cell: Sheets calls that a circular dependency, Univer would calculate it once. */
export function isCircular({ tab, row, column }: Place, references: readonly BaseReferenceObject[]): boolean {
  return references.some(reference => {
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const isWithin = startRow <= row && row <= endRow && startColumn <= column && column <= endColumn;
    return isWithin && reference.getSheetId() === tab;
  });
}
