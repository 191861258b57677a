import { type Files, MANIFEST } from './Files.ts';
import { Trouble, troubles } from './Trouble.ts';

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
  throw new Trouble(pushed.length === 0 ? troubles.skippedAll : troubles.skipped({ names: skipped }));
}
