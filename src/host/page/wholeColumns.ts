import { type IRange, RANGE_TYPE } from '@univerjs/core';
import type { View } from './newView.ts';

const REMOVE = 'sheet.command.remove-col-by-range';

/**
 * Lets the deletion of columns move ranges that are open below, too. Univer takes columns that were not selected by their
 * header for a rectangle that ends with the tab, and leaves formulas alone that reach further.
 */
export function wholeColumns({ commands }: View): void {
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === REMOVE) (params as { range: IRange }).range.rangeType = RANGE_TYPE.COLUMN;
  });
}
