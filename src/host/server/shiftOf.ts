import type { CellSpan } from '../sheet/address.ts';
import type { CellRange } from '../sheet/CellValue.ts';
import type { Change } from '../sheet/Change.ts';

interface Lines {
  readonly start: number;
  readonly size: number;
}

/** Where a change of rows or columns puts a part of its tab (undefined if it is gone); undefined if it moves nothing. */
export function shiftOf({ id, params }: Change): ((part: CellRange) => CellRange | undefined) | undefined {
  const [, kind, which] = /^sheet\.mutation\.(insert|remove|move)-(rows?|col|columns)$/.exec(id) ?? [];
  const { range, sourceRange, targetRange } = params as Record<string, CellSpan | undefined>;
  const span = kind === 'move' ? sourceRange : range;
  if (!span || !which) return undefined;
  const isColumn = which.startsWith('col');
  const from = isColumn ? span.startColumn : span.startRow;
  const to = isColumn ? span.endColumn : span.endRow;
  const target = (isColumn ? targetRange?.startColumn : targetRange?.startRow) ?? from;
  const shift = ({ start, size }: Lines): Lines => {
    if (kind === 'insert') return widened(start, size, from, to - from + 1);
    return kind === 'remove' ? narrowed(start, size, from, to) : dragged(start, size, from, to, target);
  };
  return part => {
    const { start, size } = shift(
      isColumn ? { start: part.column, size: part.columns } : { start: part.row, size: part.rows },
    );
    if (size === 0) return undefined;
    return { ...part, ...(isColumn ? { column: start, columns: size } : { row: start, rows: size }) };
  };
}

function widened(start: number, size: number, from: number, count: number): Lines {
  if (from <= start) return { start: start + count, size };
  return { start, size: from < start + size ? size + count : size };
}

function narrowed(start: number, size: number, from: number, to: number): Lines {
  const before = Math.max(0, Math.min(to, start - 1) - from + 1);
  const inside = Math.max(0, Math.min(to, start + size - 1) - Math.max(from, start) + 1);
  return { start: start - before, size: size - inside };
}

/** What is dragged as a whole goes along; else lines go out here and come in there. */
function dragged(start: number, size: number, from: number, to: number, target: number): Lines {
  const count = to - from + 1;
  const place = target <= from ? target : target - count;
  if (from <= start && start + size - 1 <= to) return { start: start - from + place, size };
  const left = narrowed(start, size, from, to);
  return widened(left.start, left.size, place, count);
}
