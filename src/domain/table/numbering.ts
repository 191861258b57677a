import type { Cell } from '../text/Cell.ts';
import { isEmpty } from '../text/lastUsed.ts';
import { cellText } from '../text/readCell.ts';

/** A Roman numeral (I … XXXIX) as groups are numbered with: «II», «II.», «II)»; 0 for any other text. */
export function romanOf(cell: Cell): number {
  if (typeof cell !== 'string' || !mayBeRoman(cell.charCodeAt(0))) return 0;
  const match = /^\s*(X{0,3})(IX|IV|V?I{0,3})\s*[.)]?\s*$/.exec(cell);
  if (!match || match[1]! + match[2]! === '') return 0;
  const ones = match[2]! === 'IX' ? 9 : match[2]! === 'IV' ? 4 : match[2]!.replace('V', 'IIIII').length;
  return match[1]!.length * 10 + ones;
}

/** Whether a text may begin so with I, V, X or a blank: most cells need no closer look. */
function mayBeRoman(first: number): boolean {
  return first === 0x49 || first === 0x56 || first === 0x58 || first <= 32 || first > 126;
}

/**
 * Whether a row right below the header numbers its columns: «(1) (2) (3)», «A B 1 2 3 4 5=3/4», or 1 … 5 and more without a
 * gap. Where the `next` row goes on counting both are people. Source: 2-scoring.md, «Column numbers».
 */
export function numbersColumns(row: readonly Cell[], next: readonly Cell[]): boolean {
  const places = [...row.keys()].filter(at => !isEmpty(row[at]));
  const texts = places.map(at => cellText(row[at]).toUpperCase());
  if (texts.length < 3 || cellText(next[places[0]!]).toUpperCase() === after(texts[0]!)) return false;
  if (texts.every(text => /^\(\d+\)(?:\s*=.*)?$/.test(text))) return true;
  let number = 0;
  let letter = 64;
  const fits = texts.every(text => {
    const own = text.split(/\s*=/)[0]!;
    if (own === String(number + 1)) number++;
    else if (number === 0 && own === String.fromCharCode(letter + 1)) letter++;
    else return false;
    return true;
  });
  const isPlain = letter === 64 && !texts.some(text => text.includes('='));
  const hasGap = places.some((at, turn) => at !== places[0]! + turn);
  return fits && (!isPlain || (texts.length >= 5 && !hasGap));
}

/** What a column that goes on counting has next: 2 after 1, B after A, (2) after (1). */
function after(text: string): string {
  if (/^[A-Z]$/.test(text)) return String.fromCharCode(text.charCodeAt(0) + 1);
  return text.replace(/\d+/, digits => String(Number(digits) + 1));
}
