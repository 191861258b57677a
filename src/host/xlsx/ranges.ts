import type { IRange } from '@univerjs/core';
import { columnIndex } from '../sheet/address.ts';

/** `A1:B9 D1` or `A1` as rectangles. */
export function readRanges(text: string): IRange[] {
  return text.split(/[\s,]+/).flatMap(part => {
    const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(part);
    if (!match) return [];
    const [, left, top, right = left, bottom = top] = match;
    return {
      startRow: Number(top) - 1,
      endRow: Number(bottom) - 1,
      startColumn: columnIndex(left!),
      endColumn: columnIndex(right!),
    };
  });
}
