import type { Cell, Range } from '../../domain/text/Cell.ts';
import { given } from './given.ts';

/** One cell arrives as a scalar, a range as rows, an omitted argument as undefined or `''`. */
export function asRange(argument: Cell): Range {
  const cells = given(argument);
  if (Array.isArray(cells)) return cells as Range;
  return cells === undefined || cells === '' ? [] : [[cells]];
}
