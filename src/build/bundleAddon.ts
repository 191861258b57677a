import { type BuildOptions, build, transform } from 'esbuild';
import type { CellFunction } from '../addon/functions/CellFunction.ts';
import { compiledAtOnce } from './addon/compiledAtOnce.ts';
import { splitAddon, virtualFiles } from './addon/splitAddon.ts';
import { plainWrapper, wrapper } from './wrapper.ts';

/** The global that holds the bundle; its trailing `_` keeps it out of menus and of google.script.run. */
const BUNDLE = 'App_';

interface Edition {
  readonly version: string;
  readonly published: boolean;
  readonly traced?: boolean;
  /** Source of what formulas usually call: the functions that it needs are made ready for being called at once. */
  readonly usual?: string;
}

/**
 * The text of Code.js: the bundle, then the top-level functions. Google reads the whole text for each formula, so that
 * all that no cell function needs stands in one function of the bundle, which V8 passes over until it is called. `root` is
 * the project's folder. `traced`: left as it is written, with a source map in the text, for the measuring of coverage.
 */
export async function bundleAddon(
  root: string,
  cellFunctions: readonly CellFunction[],
  scriptFunctions: readonly string[],
  { version, published, traced = false, usual }: Edition,
): Promise<string> {
  const cellNames = cellFunctions.map(described => described.name);
  const common = {
    target: traced ? 'es2022' : 'es2019',
    charset: 'utf8',
    minify: !traced,
    sourcemap: traced && 'inline',
    logLevel: 'warning',
    // Strict as a whole, not module by module, which would say so a hundred times.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false, useDefineForClassFields: false } },
  } satisfies BuildOptions;
  const parts = await splitAddon(root, cellNames, scriptFunctions, {
    ...common,
    outdir: `${root}/.cache/traced`,
    define: { PUBLISHED: String(published), VERSION: JSON.stringify(version) },
  });
  const { code: rest } = await transform(parts.rest, { ...common, format: 'cjs' });
  const files = {
    'whole.js': wholeSource(cellNames, parts.names),
    './cells.js': parts.cells,
    './shared.js': parts.shared,
    // Runs only when it is called.
    './rest.js': `export function load(require, exports, module) {${rest}\n}`,
  };
  const result = await build({
    ...common,
    entryPoints: ['whole.js'],
    plugins: [virtualFiles(files, root)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE,
    outfile: `${root}/.cache/traced/Code.js`,
    banner: { js: `// thi-dua-cchc ${version}${published ? ' published' : ''}\n'use strict';` },
  });
  const wrappers = [
    ...cellFunctions.map(described => wrapper(described, BUNDLE)),
    ...scriptFunctions.map(name => plainWrapper(name, `${BUNDLE}.rest()`)),
  ];
  const code = [result.outputFiles[0]!.text, ...wrappers].join('\n');
  return usual === undefined ? code : compiledAtOnce(code, usual);
}

/**
 * The module of the whole: the cell functions, and `rest()`, which gives all others and runs their code when it is called
 * for the first time. That code requires one module only, which holds all that it has in common with the cell functions.
 */
function wholeSource(cellFunctions: readonly string[], shared: readonly string[]): string {
  const common = shared.join(', ');
  return `${common && `import { ${common} } from './shared.js';`}
    import { load } from './rest.js';
    export { ${cellFunctions.join(', ')} } from './cells.js';
    let loaded;
    export function rest() {
      if (loaded) return loaded;
      const module = { exports: {} };
      load(() => ({ ${common} }), module.exports, module);
      return (loaded = module.exports);
    }`;
}
