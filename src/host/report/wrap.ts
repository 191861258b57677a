import { displayWidth } from './displayWidth.ts';

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
