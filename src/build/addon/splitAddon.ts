import { basename } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** The code of the add-on as three modules, with no module of the source in two of them. */
export interface Parts {
  /** What only cell functions need; exports these. */
  readonly cells: string;
  /** What only the other functions need; exports these. */
  readonly rest: string;
  /** What both need. */
  readonly shared: string;
  /** The names that `shared` exports. */
  readonly names: readonly string[];
}

/** Bundles the modules under src/addon and all that they import. */
export async function splitAddon(
  root: string,
  cellFunctions: readonly string[],
  scriptFunctions: readonly string[],
  options: BuildOptions,
): Promise<Parts> {
  const entries = {
    'cells.js': cellFunctions.map(name => `export { ${name} } from './functions/${name}.ts';`).join('\n'),
    'rest.js': `import { scriptFunctions } from './script.ts';
      export const { ${scriptFunctions.join(', ')} } = scriptFunctions;`,
  };
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: Object.keys(entries),
    plugins: [virtualFiles(entries, `${root}/src/addon`)],
    bundle: true,
    splitting: true,
    format: 'esm',
    chunkNames: 'shared',
    write: false,
    metafile: true,
  });
  const text = (name: string) => outputFiles!.find(({ path }) => basename(path) === name)?.text ?? '';
  const shared = Object.entries(metafile!.outputs).find(([path]) => basename(path) === 'shared.js')?.[1];
  return {
    cells: text('cells.js'),
    rest: text('rest.js'),
    shared: text('shared.js'),
    names: shared?.exports ?? [],
  };
}

/** Files that esbuild finds by their names though they are nowhere on disk; whatever else they import is found from `directory`. */
export function virtualFiles(files: Readonly<Record<string, string>>, directory: string): Plugin {
  return {
    name: 'virtual-files',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path }) => (path in files ? { path, namespace: 'virtual' } : undefined));
      onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
        contents: files[path]!,
        resolveDir: directory,
      }));
    },
  };
}
