import { build } from 'esbuild';
import type { CellFunction } from '../addon/functions/CellFunction.ts';
import { entrySource } from './entrySource.ts';
import { plainWrapper, wrapper } from './wrapper.ts';

/** The global that holds the bundle; its trailing `_` keeps it out of menus and of google.script.run. */
const BUNDLE = 'App_';

interface Edition {
  readonly version: string;
  readonly published: boolean;
  readonly traced?: boolean;
}

/**
 * The text of Code.js: the bundle, then the top-level functions. `root` is the project's folder. `traced`: left as it is
 * written, with a source map in the text, for the measuring of coverage.
 */
export async function bundleAddon(
  root: string,
  cellFunctions: readonly CellFunction[],
  scriptFunctions: Readonly<Record<string, string>>,
  { version, published, traced = false }: Edition,
): Promise<string> {
  const names = cellFunctions.map(described => described.name);
  const result = await build({
    stdin: {
      contents: entrySource(names, scriptFunctions),
      resolveDir: `${root}/src/addon`,
      sourcefile: 'entry.js',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE,
    target: traced ? 'es2022' : 'es2019',
    charset: 'utf8',
    minify: !traced,
    sourcemap: traced && 'inline',
    outfile: `${root}/.cache/traced/Code.js`,
    // Strict as a whole, not module by module, which would say so a hundred times.
    banner: { js: `// thi-dua-cchc ${version}\n'use strict';` },
    tsconfigRaw: { compilerOptions: { alwaysStrict: false, useDefineForClassFields: false } },
    define: { PUBLISHED: String(published), VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  });
  const wrappers = [
    ...cellFunctions.map(described => wrapper(described, BUNDLE)),
    ...Object.keys(scriptFunctions).map(name => plainWrapper(name, BUNDLE)),
  ];
  return [result.outputFiles[0]!.text, ...wrappers].join('\n');
}
