import type { Cell } from '../text/Cell.ts';
import { fold } from '../text/fold.ts';
import { cellText } from '../text/readCell.ts';

/** Who shares a ceiling: everybody; each unit; heads and others apart; each Đối tượng. */
export type Grouping = 'body' | 'unit' | 'heads' | 'kind';

/** Whose number the ceiling is a share of: all who have a rating, or those of a band (`orBetter`: and above it). */
export type Base = 'all' | { readonly band: string; readonly orBetter: boolean };

/**
 * How many may be in the top band (tỷ lệ trần loại cao nhất): not more than a share of those who are rated well. Source:
 * Nghị định 90/2020/NĐ-CP, Điều 12.
 */
export interface Quota {
  /** 0.2 for 20 %. */
  readonly share: number;
  readonly base: Base;
  readonly grouping: Grouping;
}

/** The first word that fits decides. */
const words: readonly (readonly [RegExp, Grouping])[] = [
  [/\b(?:toan|ca|chung|tat ca|whole|body)\b/, 'body'],
  [/\b(?:dung dau|lanh dao|chuc vu|quan ly|heads?)\b/, 'heads'],
  [/\b(?:doi tuong|cong chuc|vien chuc|kinds?)\b/, 'kind'],
  [/\b(?:don vi|phong|tram|units?)\b/, 'unit'],
];

/**
 * Reads «Toàn cơ quan», «Từng đơn vị», «Người đứng đầu riêng», «Từng đối tượng»; undefined for a blank and for other
 * words.
 */
export function parseGrouping(cell: Cell): Grouping | undefined {
  const text = fold(cellText(cell));
  return words.find(([word]) => word.test(text))?.[1];
}

/**
 * Reads «Tất cả», «Tốt», «Tốt trở lên», «từ Khá trở lên», «số được xếp loại Hoàn thành tốt nhiệm vụ»; `bands` are the
 * names of the criteria table, best first. A band may be named in short («Tốt») where only one has the word. Undefined
 * for a blank and for what names no band.
 */
export function parseBase(cell: Cell, bands: readonly string[]): Base | undefined {
  const text = fold(cellText(cell));
  if (/^(?:tat ca|toan bo|moi nguoi|all)\b/.test(text)) return 'all';
  const orBetter = /\btro len$|\bor better$|^(?:tu|>=|≥)\s?/.test(text);
  const bare = text
    .replace(/\s*(?:tro len|or better)$/, '')
    .replace(/^(?:tu|>=|≥)\s*/, '')
    .replace(/^(?:so )?(?:nguoi )?(?:duoc )?(?:xep loai|rated)\s*/, '');
  const band = bandOf(bare, bands);
  return band === undefined ? undefined : { band, orBetter };
}

function bandOf(bare: string, bands: readonly string[]): string | undefined {
  if (bare === '') return undefined;
  const exact = bands.find(name => fold(name) === bare);
  if (exact !== undefined) return exact;
  const word = ` ${bare} `;
  const holding = bands.filter(name => ` ${fold(name)} `.includes(word));
  return holding.length === 1 ? holding[0] : undefined;
}
