/** A column of a table on the terminal. `most` limits its width; the last one takes what is left. */
export interface Column {
  readonly title: string;
  readonly align?: 'right';
  readonly most?: number;
}

const GAP = '  ';
const INDENT = '  ';
const BELOW = INDENT.repeat(3);
/** With less room than this the last column goes under its row. */
const LEAST_LAST = 28;
const MOST_LINES = 4;

/** Lines of a table at most `width` columns wide; the first is the header. */
export function layoutTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const widths = columns.slice(0, -1).map(({ title, most = Number.POSITIVE_INFINITY }, at) => {
    const texts = [title, ...rows.map(row => row[at]!)];
    return Math.min(most, Math.max(...texts.map(displayWidth)));
  });
  const left = widths.reduce((room, each) => room - each - GAP.length, width - INDENT.length);
  const isBeside = left >= LEAST_LAST;
  const layout = (row: readonly string[]): string[] => {
    const cells = widths.map((each, at) => wrap(row[at]!, each));
    const last = row.at(-1)!;
    if (isBeside) cells.push(wrap(last, left, MOST_LINES));
    const lines = Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) => {
      const parts = cells.map((cell, at) => pad(cell[line] ?? '', widths[at] ?? 0, columns[at]!.align));
      return (INDENT + parts.join(GAP)).trimEnd();
    });
    if (isBeside || last === '') return lines;
    return [...lines, ...wrap(last, width - BELOW.length, MOST_LINES).map(line => BELOW + line)];
  };
  const titles = columns.map(({ title }) => title);
  return [isBeside ? titles : titles.with(-1, ''), ...rows].flatMap(layout);
}

function pad(text: string, width: number, align: Column['align']): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? blanks + text : text + blanks;
}

const MARK = /\p{M}/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u;

/** How many columns of a terminal the text takes: marks take none, so «Tiến» is 4 in NFC and NFD. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Breaks a text into lines of at most `width` columns, at blanks where there are any; the rest becomes «…». */
export function wrap(text: string, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap(each => pieces(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return kept.with(-1, `${cut(kept.at(-1)!, width - 1)}…`);
}

/** The beginning of the text that fits into `width` columns. */
function cut(text: string, width: number): string {
  let end = text;
  while (displayWidth(end) > width) end = [...end].slice(0, -1).join('');
  return end.trimEnd();
}

function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const start = cut(word, width);
  return start === '' ? [word] : [start, ...pieces(word.slice(start.length), width)];
}

/** Text from a cell, safe on one line of a terminal: composed, no control characters, no runs of blanks. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}
