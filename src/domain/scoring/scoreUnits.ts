import type { Cell, Range, ResultCell } from '../text/Cell.ts';
export function scoreUnits(_staff: Range, _criteria: Range, _view?: Cell): ResultCell[][] {
  return [];
}
