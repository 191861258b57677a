import { join, parse } from 'node:path';

const MOST = 1000;
/** The longest name that every disk takes, in bytes. */
const LONGEST = 255;

/** The names that a file may get: «a.xlsx», then «a-2.xlsx», «a-3.xlsx»… A name that is too long for a disk is cut. */
export function* numbered(path: string, first = 1): Generator<string> {
  const { dir, name, ext } = parse(path);
  for (let copy = first; copy < MOST; copy++)
    yield join(dir, fitted(name, copy === 1 ? ext : `-${copy}${ext}`));
}

/** «a.bak.xlsx» for «a.xlsx». */
export function backupOf(path: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, fitted(name, `.bak${ext}`));
}

function fitted(name: string, end: string): string {
  const letters = [...name];
  while (Buffer.byteLength(letters.join('') + end) > LONGEST) letters.pop();
  return letters.join('') + end;
}
