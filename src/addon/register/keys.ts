import { uuidPattern } from '../../domain/text/uuidPattern.ts';

/**
 * The cell Khóa: the key of the registration, then the key of the last change. Both are UUIDs but for rows that have
 * none: a hyphen stands for the registration of a row that was typed by hand or is of the sample.
 */
const NONE = '-';
const BY_HAND = 'tay-';
const BY_FORM = 'mau-';

/** The key with which a row was registered; blank if it has none. */
export function registrationKey(cell: string): string {
  const [key] = cell.split(' ') as [string];
  return key === NONE ? '' : key;
}

/** The key of the last change of a row; blank if it was never changed. */
export function changeKeyOf(cell: string): string {
  return cell.split(' ')[1] ?? '';
}

/** The cell after a change. */
export function withChangeKey(cell: string, key: string): string {
  return `${registrationKey(cell) || NONE} ${key}`;
}

/** The key of a row that was typed by hand and taken in: says so, and is as singular as the number. */
export function keyOfTyped(number: string): string {
  return BY_HAND + number;
}

export function isKeyOfTyped(key: string): boolean {
  return key.startsWith(BY_HAND);
}

/**
 * The key of an answer of a Google Form: of the second in which it was sent, what it is called and whose it is, so that
 * it is the same whenever it is read, also after other answers of it were corrected.
 */
export function keyOfAnswer(sent: string, title: string, authors: string): string {
  return BY_FORM + digest(JSON.stringify([sent, title, authors]));
}

export function isKeyOfAnswer(key: string): boolean {
  return key.startsWith(BY_FORM);
}

/** 53 bits of a text. Source: cyrb53, public domain. */
function digest(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}

/** Whether a key was made by a page: a UUID. */
export function isKeyOfPage(key: string): boolean {
  return uuidPattern.test(key);
}
