import type { Cell, Range } from '../../domain/text/Cell.ts';

/** One cell arrives as a scalar, a range as rows, an omitted argument as undefined or `''`. */
export function asRange(argument: Cell): Range {
  if (Array.isArray(argument)) return argument as Range;
  return argument === undefined || argument === '' ? [] : [[argument]];
}
