import { digital } from './digital.ts';
import { everyday } from './everyday.ts';
import { farming } from './farming.ts';
import { office } from './office.ts';

/**
 * Words that mean the same in titles of initiatives, abbreviations included: one group a line, its phrases separated by `; `. A group of
 * one is a word of several syllables that is to be read as one.
 *
 * Edit freely: of phrases that begin alike the longest is read; marks do not matter, but a phrase of one syllable is only read where its
 * marks are typed, or if it has no vowel (`tthc`). A phrase stands in one group only, which a test checks.
 */
export const meanings: readonly string[] = [office, digital, farming, everyday].flatMap(table =>
  table.trim().split('\n'),
);
