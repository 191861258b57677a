import type { Files } from './Files.ts';

/** `bound` to the spreadsheet that it serves, or `published` as an add-on for many, with its menu under Extensions. */
export type Edition = 'bound' | 'published';

/** What the build says of itself in the first line of Code.js. */
export interface Header {
  readonly version: string;
  readonly edition: Edition;
}

const HEADER = /^\/\/ thi-dua-cchc (\d\S*)( published)?\s*$/m;

/** The header of the files of a script; undefined where they are not ours. */
export function headerOf(files: Files): Header | undefined {
  const [, version, published] = HEADER.exec(files.get('Code.js') ?? '') ?? [];
  return version === undefined ? undefined : { version, edition: published ? 'published' : 'bound' };
}

/** Whether a version comes before another: 0.9.0 before 0.10.0. */
export function isOlder(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { numeric: true }) < 0;
}
