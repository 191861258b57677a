/** A column of a table on the terminal. The last one takes what is left. */
export interface PrintedColumn {
  readonly title: string;
  readonly align?: 'right';
}

const INDENT = '  ';
const BELOW = INDENT.repeat(3);
/** So wide is any other column at most. */
const WIDEST = 24;
/** With less room than this the last column goes under its row. */
const LEAST_LAST = 28;
const MOST_LINES = 4;

/** Lines of a table at most `width` columns wide; the first is the header. */
export function layoutTable(
  columns: readonly PrintedColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const titles = columns.map(({ title }) => title);
  const widths = titles
    .slice(0, -1)
    .map((_, at) => Math.min(WIDEST, Math.max(...[titles, ...rows].map(row => displayWidth(row[at]!)))));
  const left = widths.reduce((room, each) => room - each - INDENT.length, width - INDENT.length);
  const isBeside = left >= LEAST_LAST;
  return [isBeside ? titles : titles.with(-1, ''), ...rows].flatMap(row => {
    const last = wrap(row.at(-1)!, isBeside ? left : width - BELOW.length, MOST_LINES);
    const cells = [...widths.map((each, at) => wrap(row[at]!, each)), ...(isBeside ? [last] : [])];
    const height = Math.max(...cells.map(({ length }) => length));
    const lines = Array.from({ length: height }, (_, line) => {
      const parts = cells.map((cell, at) => {
        const [text, room] = [cell[line] ?? '', widths[at] ?? 0];
        return columns[at]!.align ? text.padStart(room) : text.padEnd(room);
      });
      return (INDENT + parts.join(INDENT)).trimEnd();
    });
    return isBeside || last[0] === '' ? lines : [...lines, ...last.map(line => BELOW + line)];
  });
}

/** How many columns of a terminal the text takes: «Tiến» is 4 in NFC and NFD. */
export function displayWidth(text: string): number {
  return text.normalize('NFC').length;
}

/** Breaks a text into lines of at most `width` columns, at blanks where there are any; the rest becomes «…». */
export function wrap(text: string, width: number, most = Number.POSITIVE_INFINITY): readonly string[] {
  const line = new RegExp(`(?! ).{1,${width}}(?= |$)|[^ ]{1,${width}}`, 'gu');
  const lines = text.normalize('NFC').match(line) ?? [''];
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, width - 1).trimEnd()}…`];
}

/** Text from a cell, safe on one line of a terminal: composed, no control characters, no runs of blanks. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}
