import { readFileSync } from 'node:fs';
import type { Parts } from './documents.ts';
import { fillMarkers } from './fillMarkers.ts';

/** The documents whose generated parts are out of date, by path, as they should be. */
export function staleDocuments(
  root: string,
  documents: Readonly<Record<string, Parts>>,
): ReadonlyMap<string, string> {
  const stale = new Map<string, string>();
  for (const [path, parts] of Object.entries(documents)) {
    const text = readFileSync(`${root}/${path}`, 'utf8');
    const filled = fillMarkers(text, parts);
    if (filled !== text) stale.set(path, filled);
  }
  return stale;
}
