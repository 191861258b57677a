import { build } from 'esbuild';
import type { CellFunction } from '../addon/functions/CellFunction.ts';
import { entrySource } from './entrySource.ts';
import { plainWrapper, wrapper } from './wrapper.ts';

/** The global that holds the bundle; its trailing `_` keeps it out of menus and of google.script.run. */
const BUNDLE = 'App_';

/** The text of Code.js: the bundle, then the top-level functions. `root` is the project's folder. */
export async function bundleAddon(
  root: string,
  cellFunctions: readonly CellFunction[],
  scriptFunctions: Readonly<Record<string, string>>,
  { version, published }: { readonly version: string; readonly published: boolean },
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
    target: 'es2019',
    charset: 'utf8',
    minify: true,
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
