import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './Files.ts';
import { Trouble } from './Trouble.ts';

const folded = (name: string) => name.normalize('NFC').toLowerCase();

/**
 * The files that clasp says it has pulled into a folder. It writes none that is empty; of two names that the disk takes
 * for one it keeps one file and says nothing.
 */
export function pulled(folder: string, names: readonly string[]): Files {
  const stand = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name =>
    name.replaceAll('\\', '/'),
  );
  const twins = names.filter(name => {
    const alike = (one: string) => folded(one) === folded(name);
    return names.filter(alike).length > Math.max(1, stand.filter(alike).length);
  });
  if (twins.length > 0) throw new Trouble(texts => texts.twins(twins));
  return new Map(
    names.map(name => {
      const path = join(folder, name);
      return [name, existsSync(path) ? readFileSync(path, 'utf8') : ''];
    }),
  );
}
