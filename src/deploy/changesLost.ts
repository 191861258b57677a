import { type Files, MANIFEST } from './Files.ts';
import { sumOf, sumsIn } from './seal.ts';

/** Something in a script that is not as we put it there; `unknown` in a script without our seal. */
export interface FileChange {
  readonly name: string;
  readonly kind: 'added' | 'changed' | 'removed' | 'unknown';
}

/** What of a script would be lost if these files took its place: whatever others have done to it. */
export function changesLost(script: Files, files: Files): readonly FileChange[] {
  const sums = sumsIn(script);
  const names = [...new Set([...script.keys(), ...(sums?.keys() ?? [])])].sort();
  return names.flatMap(name => {
    const now = sumOf(name, script.get(name));
    if (now === sumOf(name, files.get(name))) return [];
    if (sums) return now === sums.get(name) ? [] : { name, kind: kindOf(sums.get(name), now) };
    return isNew(name, script.get(name)!) ? [] : { name, kind: 'unknown' as const };
  });
}

function kindOf(before: unknown, now: string | undefined): FileChange['kind'] {
  if (before === undefined) return 'added';
  return now === undefined ? 'removed' : 'changed';
}

/** What Google puts into a new script, whose function bears this name in all languages. */
const EMPTY_CODE = /^\s*(?:function myFunction\(\) \{\s*\}\s*)?$/;
const EMPTY_MANIFEST: readonly string[] = ['timeZone', 'dependencies', 'exceptionLogging', 'runtimeVersion'];

function isNew(name: string, content: string): boolean {
  if (name !== MANIFEST) return EMPTY_CODE.test(content);
  try {
    const manifest = JSON.parse(content) as { dependencies?: object };
    const { dependencies = {} } = manifest;
    return (
      Object.keys(manifest).every(key => EMPTY_MANIFEST.includes(key)) &&
      Object.keys(dependencies).length === 0
    );
  } catch {
    return false;
  }
}
