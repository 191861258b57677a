import { romanOf } from '../table/numbering.ts';
import { isTotal } from '../table/totals.ts';
import { cellText, readCell } from '../text/readCell.ts';
import type { Line } from './Line.ts';

/** What a heading, or the sum of the whole table, says that the criteria from one row up to another add up to. */
export interface DeclaredSum {
  readonly row: number;
  /** The heading's words. */
  readonly name: string;
  readonly points: number;
  /** The rows of the range that it sums up: after `after`, before `before`. */
  readonly after: number;
  readonly before: number;
}

/**
 * The rows that only head or sum up others, by what they declare; of a row that nothing stands under, but that has
 * points, it says that it is not finished. Source: 2-scoring.md, «Headings and totals in the criteria table».
 */
export function declaredSums(lines: readonly Line[]): readonly DeclaredSum[] {
  const headings = lines.map(line =>
    line.isHeading() ? { kind: kindOf(line), isSum: isTotal(line.cells) } : undefined,
  );
  const levels = [...new Set(headings.map(heading => heading?.kind))];
  return lines.flatMap((line, at) => {
    const heading = headings[at];
    if (!heading || cellText(line.cell('max')) === '') return [];
    const name = nameOf(line);
    const points = pointsOf(line);
    if (heading.isSum) return sum(line.row, name, points, 0, Number.POSITIVE_INFINITY);
    const level = levels.indexOf(heading.kind);
    const rest = lines.slice(at + 1);
    const end = headings
      .slice(at + 1)
      .findIndex(other => other && (other.isSum || levels.indexOf(other.kind) <= level));
    const below = end < 0 ? rest : rest.slice(0, end);
    if (below.every(other => other.isHeading() || (kindOf(other) === heading.kind && heading.kind !== ''))) {
      const fix = 'Ghi Cách tính và Dữ liệu của tiêu chí này, hoặc xóa Điểm tối đa nếu chỉ là tiêu đề';
      line.fault('rule', 'có Điểm tối đa nhưng chưa có Cách tính', fix, undefined);
    }
    return sum(line.row, name, points, line.row, rest[end]?.row ?? Number.POSITIVE_INFINITY);
  });
}

/** The heading of the first kind above each row; '' above the first. One without a number is of the kind of all such. */
export function headingsAbove(lines: readonly Line[]): ReadonlyMap<Line, string> {
  let [above, first]: [string, string | undefined] = ['', undefined];
  return new Map(
    lines.map(line => {
      const name = line.isHeading() && !isTotal(line.cells) ? nameOf(line) : '';
      if (name !== '') {
        const kind = kindOf(line).replace(/..+/, '');
        first ??= kind;
        if (kind === first) above = name;
      }
      return [line, above];
    }),
  );
}

/** A heading's words; '' of a blank row. */
function nameOf(line: Line): string {
  return cellText(line.cell('content')) || line.cells.map(cellText).find(text => text !== '') || '';
}

function sum(row: number, name: string, points: number, after: number, before: number): DeclaredSum[] {
  return points > 0 ? [{ row, name, points, after, before }] : [];
}

/** Whatever else stands there never stops a score. */
function pointsOf(line: Line): number {
  const datum = readCell(line.cell('max'));
  return datum.kind === 'number' && !datum.percent ? datum.value : 0;
}

/** By what its rows are numbered: «I, II», «1, 2», «A, B» or codes of one shape; '' without any. */
function kindOf(line: Line): string {
  const code = line.cell('code');
  if (romanOf(code) > 0) return 'I';
  return cellText(code).replace(/\d+/g, '1').replace(/\p{L}/gu, 'A').replace(/[.)]$/, '');
}
