import type { Cell } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { isEmpty } from '../text/lastUsed.ts';
import { cellText } from '../text/readCell.ts';

/** «Tổng cộng», «Cộng (I+II)», «Tổng số:», «Cộng phòng I». */
const total =
  /^(?:tổng cộng|tổng số|tổng điểm|cộng|bình quân)(?:\s*[:(].*|\s(?:(?:phần|mục|nhóm|khối|phòng|tổ|đội|trạm|vùng|khu|cụm) )?(?:[ivxl]+|\d+|[a-zđ])[:.]?)?$/;
const ofSomething = /^(?:tổng cộng|tổng số|tổng điểm|cộng|bình quân) (.+)$/;
/** Only these, and alone, may lack their marks: «Cong» and «Tong» are names. */
const unmarked = /^(?:tong cong|tong so|tong diem|binh quan)[:.]?$/;
/** Alone they are totals, too; «Trung Bình» is a name. */
const alone = /^(?:tổng|trung bình|trung binh)[:.]?$/;

/**
 * Whether the row totals or averages others: by its first filled cell, or by the next where the first is a number.
 * `headings` are the keys of the table's group headings («Cộng phòng Hành chính»). Source: 2-scoring.md, «Words of a total».
 */
export function isTotal(row: readonly Cell[], headings?: ReadonlySet<string>): boolean {
  const first = nextFilled(row, 0);
  const cell = row[first];
  if (typeof cell === 'string' && mayTotal(cell)) return isTotalText(cellText(cell), headings);
  if (!isNumber(cell)) return false;
  const next = row[nextFilled(row, first + 1)];
  return typeof next === 'string' && mayTotal(next) && /^tổng (?:cộng|số|điểm)$/.test(caseKey(next));
}

function nextFilled(row: readonly Cell[], from: number): number {
  let at = from;
  while (at < row.length && isEmpty(row[at])) at++;
  return at;
}

/** Whether a text may begin like the words of a total: most need no closer look. */
export function mayTotal(text: string): boolean {
  const first = text.charCodeAt(0);
  // A blank, or a sign that nobody sees.
  if (first <= 32 || first === 0xa0 || first > 0x2000) return true;
  const second = text.charCodeAt(1) | 32;
  const isOdd = second > 127;
  switch (first | 32) {
    case 0x74:
      return isOdd || second === 0x6f || second === 0x72;
    case 0x63:
      return isOdd || second === 0x6f;
    case 0x62:
      return isOdd || second === 0x69;
    default:
      return false;
  }
}

function isTotalText(text: string, headings: ReadonlySet<string> | undefined): boolean {
  const key = caseKey(text);
  if (total.test(key)) return true;
  if (alone.test(key)) return text.slice(1) === text.slice(1).toLowerCase() || text === text.toUpperCase();
  if (unmarked.test(key)) return true;
  const group = ofSomething.exec(key)?.[1];
  return group !== undefined && headings?.has(group.replace(/[:.]$/, '')) === true;
}

function isNumber(cell: Cell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  const first = cell.charCodeAt(0);
  const isWord = first > 0x39 && first < 0x7f;
  return !isWord && /^\d+[.)]?$/.test(cellText(cell));
}
