import { formatNumber } from '../domain/text/formatNumber.ts';
import type { Bilingual } from '../domain/text/Language.ts';

/** The same in Vietnamese and in English. */
export const both = (vi: string, en: string): Bilingual<string> => ({ vi, en });

/** A number as each language writes it. */
export const count = (number: number): Bilingual<string> =>
  both(formatNumber(number), number.toLocaleString('en'));
