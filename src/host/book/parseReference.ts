import { columnIndex } from '../sheet/address.ts';
import type { Area, Book, BookTab } from './Book.ts';
import { usedRows } from './extent.ts';
import { fold } from './fold.ts';

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!\s]+))!)?\$?([A-Z]{1,3})\$?(\d+)?(?::\$?([A-Z]{1,3})\$?(\d+)?)?$/iu;

/**
 * The area that a formula on `home` means by `A1:N41`, `'Cán bộ'!A1:N`, `A:N` or a named range; undefined for
 * anything else. An open range ends with the last row in use.
 */
export function parseReference(text: string, home: BookTab, book: Book): Area | undefined {
  const named = book.names.get(text.toUpperCase());
  const match = REFERENCE.exec(named ?? text);
  if (!match) return undefined;
  const [, quoted, plain, left, top, right, bottom] = match;
  if (top === undefined && right === undefined) return undefined;
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const tab = name === undefined ? home : book.tabs.find(candidate => sameTab(candidate.name, name));
  if (!tab) return undefined;
  const first = Number(top ?? 1) - 1;
  const isCell = right === undefined;
  const last = isCell ? first : bottom === undefined ? usedRows(tab) - 1 : Number(bottom) - 1;
  return {
    tab,
    top: first,
    left: columnIndex(left!),
    bottom: Math.max(first, last),
    right: columnIndex(right ?? left!),
  };
}

function sameTab(name: string, wanted: string): boolean {
  return name === wanted || fold(name) === fold(wanted);
}
