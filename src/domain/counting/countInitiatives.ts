import type { Cell, Range, ResultCell } from '../text/Cell.ts';
export function countInitiatives(_staff: Range, _criteria: Range, _view?: Cell): ResultCell[][] {
  return [];
}
