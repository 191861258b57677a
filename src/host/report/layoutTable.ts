import { displayWidth } from './displayWidth.ts';
import { wrap } from './wrap.ts';

/** A column of a table on the terminal. `most` limits its width; the `flexible` one takes what is left. */
export interface Column {
  readonly title: string;
  readonly align?: 'right';
  readonly most?: number;
  readonly flexible?: true;
}

const GAP = '  ';
const INDENT = '  ';
/** With less room than this the flexible column goes under its row. */
const LEAST_FLEXIBLE = 28;
const MOST_LINES = 4;

/** Lines of a table at most `width` columns wide; the first is the header. */
export function layoutTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const firm = columns.flatMap((column, at) => (column.flexible ? [] : [at]));
  const loose = columns.findIndex(column => column.flexible);
  const widths = firm.map(at => {
    const widest = Math.max(displayWidth(columns[at]!.title), ...rows.map(row => displayWidth(row[at]!)));
    return Math.min(widest, columns[at]!.most ?? widest);
  });
  const used = widths.reduce((sum, each) => sum + each + GAP.length, INDENT.length);
  const beside = width - used >= LEAST_FLEXIBLE;
  const layout = (row: readonly string[]): string[] => {
    const cells = firm.map((at, place) => wrap(row[at]!, widths[place]!));
    const text = row[loose] ?? '';
    if (beside) cells.push(text === '' ? [] : wrap(text, width - used, MOST_LINES));
    const height = Math.max(1, ...cells.map(lines => lines.length));
    const lines = Array.from({ length: height }, (_, line) => {
      const parts = cells.map((cell, place) =>
        pad(cell[line] ?? '', widths[place] ?? 0, columns[firm[place] ?? -1]?.align),
      );
      return (INDENT + parts.join(GAP)).trimEnd();
    });
    const below = INDENT.repeat(3);
    const under =
      beside || text === '' ? [] : wrap(text, width - below.length, MOST_LINES).map(line => below + line);
    return [...lines, ...under];
  };
  const titles = columns.map(column => (column.flexible && !beside ? '' : column.title));
  return [titles, ...rows].flatMap(layout);
}

function pad(text: string, width: number, align: Column['align']): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? blanks + text : text + blanks;
}
