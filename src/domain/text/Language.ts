import type { Cell } from './Cell.ts';
import { fold } from './fold.ts';
import { cellText } from './readCell.ts';

/** The languages of pages, menus and the terminal. */
export type Language = 'vi' | 'en';

/** Texts for people; what one language lacks does not compile. */
export type Bilingual<Words> = Readonly<Record<Language, Words>>;

const names: Readonly<Record<string, Language>> = {
  ...{ vi: 'vi', viet: 'vi', 'tieng viet': 'vi', vietnamese: 'vi' },
  ...{ en: 'en', anh: 'en', 'tieng anh': 'en', english: 'en' },
};

/** The language that a cell names, however it is typed; undefined if it names none of ours. */
export function parseLanguage(cell: Cell): Language | undefined {
  return names[fold(cellText(cell))];
}
