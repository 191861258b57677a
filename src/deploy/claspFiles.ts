import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, failures } from './Failure.ts';
import { type Files, MANIFEST } from './Files.ts';

/**
 * The files in a form that clasp pushes. It looks for changes of these files only: where all that is to be done is to
 * remove others, it says that the script is up to date. Then the manifest ends in one more line.
 */
export function forPush(files: Files, script: Files): Files {
  const seesChange = [...files].some(([name, content]) => script.get(name) !== content);
  return seesChange ? files : new Map([...files, [MANIFEST, `${files.get(MANIFEST) ?? ''}\n`]]);
}

/** What clasp has left out although it says that all is well: symbolic links, what it is to ignore, or everything. */
export function checkPushed(names: readonly string[], pushed: readonly string[]): void {
  const skipped = names.filter(name => !pushed.includes(name));
  if (skipped.length === 0) return;
  throw new Failure(pushed.length === 0 ? failures.skippedAll : failures.skipped({ names: skipped }));
}

/**
 * The files that clasp says it has pulled into a folder. It writes none that is empty; of two names that the disk takes
 * for one it keeps one file and says nothing.
 */
export function pulled(folder: string, names: readonly string[]): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const written = alike(paths.map(path => path.replaceAll('\\', '/')));
  const said = alike(names);
  const twins = names.filter(name => said.get(folded(name))! > Math.max(1, written.get(folded(name)) ?? 0));
  if (twins.length > 0) throw new Failure(failures.twins({ names: twins }));
  return new Map(
    names.map(name => {
      const path = join(folder, name);
      return [name, existsSync(path) ? readFileSync(path, 'utf8') : ''];
    }),
  );
}

/** How many of the names a disk may take for one, by what it takes them for. */
function alike(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names.map(folded)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const folded = (name: string) => name.normalize('NFC').toLowerCase();
