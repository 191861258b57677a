import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './Files.ts';
import { Trouble, troubles } from './Trouble.ts';

/** How many of the names a disk may take for one, by what it takes them for. */
function alike(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names.map(folded)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const folded = (name: string) => name.normalize('NFC').toLowerCase();

/**
 * The files that clasp says it has pulled into a folder. It writes none that is empty; of two names that the disk takes
 * for one it keeps one file and says nothing.
 */
export function pulled(folder: string, names: readonly string[]): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const written = alike(paths.map(path => path.replaceAll('\\', '/')));
  const said = alike(names);
  const twins = names.filter(name => said.get(folded(name))! > Math.max(1, written.get(folded(name)) ?? 0));
  if (twins.length > 0) throw new Trouble(troubles.twins({ names: twins }));
  return new Map(
    names.map(name => {
      const path = join(folder, name);
      return [name, existsSync(path) ? readFileSync(path, 'utf8') : ''];
    }),
  );
}
