import type { Cell } from '../text/Cell.ts';
import { caseKey, fold } from '../text/fold.ts';
import { isEmpty } from '../text/lastUsed.ts';
import { cellText } from '../text/readCell.ts';

const WORDS = 'tổng cộng|tổng số|tổng điểm|cộng|bình quân';
const PARTS = 'phần|mục|nhóm|khối|phòng|tổ|đội|trạm|vùng|khu|cụm';

/** «Tổng cộng», «Cộng (I+II)», «Tổng số:», «Cộng phòng I». */
const total = new RegExp(
  `^(?:${WORDS})(?:\\s*[:(].*|\\s(?:(?:${PARTS}) )?(?:[ivxl]+|\\d+|\\p{L})[:.]?)?$`,
  'u',
);
const ofSomething = new RegExp(`^(?:${WORDS}) (.+)$`, 'u');
/** Only these, and alone, may lack their marks: «Cong» and «Tong» are names. */
const unmarked = /^(?:tong cong|tong so|tong diem|binh quan)[:.]?$/;
/** Alone they are totals, too; «Trung Bình» is a name. */
const alone = /^(?:tổng|trung bình|trung binh)[:.]?$/;

/**
 * Whether the row totals or averages others: by its first filled cell, or by the next where the first is a number.
 * `headings` are the keys of the table's group headings («Cộng phòng Hành chính»). Source: 2-scoring.md, «Words of a total».
 */
export function isTotal(row: readonly Cell[], headings?: ReadonlySet<string>): boolean {
  const first = row.findIndex(cell => !isEmpty(cell));
  if (first < 0) return false;
  if (isNumber(row[first])) {
    const next = row.slice(first + 1).find(cell => !isEmpty(cell));
    return typeof next === 'string' && /^tổng (?:cộng|số|điểm)$/.test(caseKey(next));
  }
  const cell = row[first];
  return typeof cell === 'string' && MAY_BEGIN.test(cell) && isTotalText(cellText(cell), headings);
}

/** Most cells need no closer look. */
const MAY_BEGIN = /^\s*[TCB\u200B-\u200F\uFEFF]/i;

function isTotalText(text: string, headings: ReadonlySet<string> | undefined): boolean {
  const key = caseKey(text);
  if (total.test(key)) return true;
  if (alone.test(key)) return text.slice(1) === text.slice(1).toLowerCase() || text === text.toUpperCase();
  if (unmarked.test(key) && fold(key) === key) return true;
  const group = ofSomething.exec(key)?.[1];
  return group !== undefined && headings?.has(group.replace(/[:.]$/, '')) === true;
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^\d+[.)]?$/.test(cellText(cell)));
}
