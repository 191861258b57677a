import { uuidPattern } from '../../domain/text/uuidPattern.ts';

/**
 * The cell Khóa: the key of the registration, then the key of the last change. Both are UUIDs but for rows that have
 * none: a hyphen stands for the registration of a row that was typed by hand or is of the sample.
 */
const NONE = '-';
const BY_HAND = 'tay-';

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

/** Whether a key was made by a page: a UUID. */
export function isKeyOfPage(key: string): boolean {
  return uuidPattern.test(key);
}
