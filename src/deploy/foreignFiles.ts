import type { Files } from './Files.ts';

/** What the build writes at the top of Code.js. */
const OURS = /^\/\/ thi-dua-cchc \d/;
/** What Google puts into a new script. */
const EMPTY = /^function myFunction\(\) \{\s*\}\s*$/;

/** The names of files that hold work of somebody else; none in a new script or one that the build has made. */
export function foreignFiles(files: Files): readonly string[] {
  if (OURS.test(files.get('Code.js') ?? '')) return [];
  const code = [...files].filter(([name]) => name !== 'appsscript.json');
  return code.filter(([, content]) => content.trim() !== '' && !EMPTY.test(content)).map(([name]) => name);
}
