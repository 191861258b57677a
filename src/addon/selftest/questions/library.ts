import type { Question } from '../scratchTab.ts';

const NEWER: Readonly<Record<string, () => boolean>> = {
  'Array.at': () => 'at' in Array.prototype,
  toSorted: () => 'toSorted' in Array.prototype,
  replaceAll: () => 'replaceAll' in String.prototype,
  'Object.groupBy': () => 'groupBy' in Object,
  'localeCompare vi': () => 'đa'.localeCompare('dz', 'vi') > 0,
};

/** What of the newer library is there; the add-on does without. */
export const library: Question = {
  id: 'library',
  expected: '',
  answer: () =>
    Object.keys(NEWER)
      .map(name => `${name}: ${there(NEWER[name]!)}`)
      .join(' | '),
};

function there(has: () => boolean): string {
  try {
    return has() ? 'có' : 'không';
  } catch {
    return 'không';
  }
}
