import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The files of a script: their content by their name, such as `Code.js`. */
export type Files = ReadonlyMap<string, string>;

export function readFiles(folder: string): Files {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return new Map(
    found.map(entry => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** The names whose content differs, or that only one side has. The service may end lines in its own way (?). */
export function differences(one: Files, other: Files): readonly string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter(name => canonical(name, one.get(name)) !== canonical(name, other.get(name)));
}

function canonical(name: string, content: string | undefined): string | undefined {
  if (content === undefined) return undefined;
  if (name.endsWith('.json')) return JSON.stringify(JSON.parse(content));
  return content.replaceAll('\r\n', '\n').trimEnd();
}
