import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Change } from './Change.ts';
import { hucreChanges } from './hucreChanges.ts';
import { univerChanges } from './univerChanges.ts';

/**
 * Packages as they are here: Univer calculates in two thirds of the time, and reads what is typed, pasted and filled as a
 * Vietnamese sheet; files of the format keep how whole columns look.
 */
export const ownPackages: Plugin = {
  name: 'own packages',
  setup({ onLoad, initialOptions }) {
    const sheet = join(initialOptions.absWorkingDir!, 'src/host/sheet');
    onLoad({ filter: /[\\/]@univerjs[\\/][^\\/]+[\\/]lib[\\/]es[\\/].*\.js$/ }, async ({ path }) => {
      const source = plainFields(await readFile(path, 'utf8'));
      return { contents: inOwnWay(source, univerChanges[moduleOf(path)], sheet) };
    });
    onLoad({ filter: /[\\/]hucre[\\/]dist[\\/].*\.mjs$/ }, async ({ path }) => {
      const name = /hucre\/dist\/.*$/.exec(path.replaceAll('\\', '/'))![0];
      return { contents: inOwnWay(await readFile(path, 'utf8'), hucreChanges[name], sheet) };
    });
    onLoad({ filter: /[\\/]cjk-regex[\\/]lib[\\/]index\.js$/ }, async ({ path }) => ({
      contents: await patterns(path),
    }));
  },
};

/** Classes of characters, worked out of all tables of Unicode, as the patterns that come of them. */
async function patterns(path: string): Promise<string> {
  const classes = (await import(pathToFileURL(path).href)) as Record<string, () => { toRegExp(): RegExp }>;
  return Object.entries(classes)
    .map(([name, made]) => `export const ${name} = () => ({ toRegExp: () => ${made().toRegExp()} });`)
    .join('\n');
}

/** A package's own module by its name, another by its path behind that. */
const moduleOf = (path: string) =>
  path
    .replaceAll('\\', '/')
    .replace(/^.*\/@univerjs\/([^/]+)\/lib\/es\/(index\.js$)?/, (_, name, main) =>
      main ? name : `${name}/`,
    );

/** Fields of classes are set by a helper that all classes share, for which V8 cannot foresee anything. */
function plainFields(source: string): string {
  return source.replace(/\b_defineProperty\(this, "([\w$]+)", /g, '(this.$1 = ');
}

const inOwnWay = (source: string, changes: readonly Change[] = [], sheet: string) =>
  changes.reduce((text, change) => changed(text, change, sheet), source);

function changed(source: string, { from, to, by, everywhere, needs }: Change, sheet: string): string {
  const start = source.indexOf(from);
  const end = to === undefined ? start + from.length : source.indexOf(to, start) + to.length;
  if (start < 0 || end < start + from.length) throw new Error(`A package no longer has «${from}»`);
  if (everywhere) return source.replaceAll(from, by);
  const import_ = needs ? `import { ${needs.name} } from ${JSON.stringify(join(sheet, needs.file))};\n` : '';
  return import_ + source.slice(0, start) + by + source.slice(end);
}
