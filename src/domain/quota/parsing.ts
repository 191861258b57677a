import type { Cell } from '../text/Cell.ts';
import { fold } from '../text/fold.ts';
import { cellText } from '../text/readCell.ts';

/** Whose number a ceiling is a share of: all who have a rating, or those of a band (`orBetter`: and above it). */
export type Base = 'all' | { readonly band: string; readonly orBetter: boolean };

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

/** The band of that name, without regard to case or marks, or the only one that has it as a word. */
export function bandOf(bare: string, bands: readonly string[]): string | undefined {
  if (bare === '') return undefined;
  const exact = bands.find(name => fold(name) === bare);
  if (exact !== undefined) return exact;
  const word = ` ${bare} `;
  const holding = bands.filter(name => ` ${fold(name)} `.includes(word));
  return holding.length === 1 ? holding[0] : undefined;
}
