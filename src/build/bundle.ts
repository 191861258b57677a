import { join, relative } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Something that is built: a module of `targets` that has its name, or what `programs` exports by that name. */
export interface BuildTarget {
  /** The folder that holds what is made of it and nothing else; a check has none, and is never left out. */
  readonly folder?: string;
  make(root: string): Promise<TargetFiles | Faulty>;
}

/** The files of a target, by name, and the files and folders of src that they are made of. */
export interface TargetFiles {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly sources: readonly string[];
}

/** What keeps a target from being built; nothing, where a check has been passed. */
export interface Faulty {
  readonly faults: readonly string[];
}

/** What the bundler makes of sources that are named from `root`, packages being no sources of ours. */
export async function bundle(root: string, options: BuildOptions): Promise<TargetFiles> {
  const { outputFiles, metafile } = await build({
    bundle: true,
    logLevel: 'warning',
    ...options,
    absWorkingDir: root,
    outdir: 'out',
    write: false,
    metafile: true,
  });
  return {
    files: new Map(outputFiles.map(({ path, contents }) => [relative(join(root, 'out'), path), contents])),
    sources: Object.keys(metafile.inputs).filter(path => !path.includes('node_modules/')),
  };
}

/** A program of Node.js in modules that share what they have in common. */
export function program(root: string, entryPoints: Readonly<Record<string, string>>): Promise<TargetFiles> {
  return bundle(root, {
    entryPoints,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
    packages: 'external',
  });
}

/** What several make together. */
export function together(...all: readonly TargetFiles[]): TargetFiles {
  return {
    files: new Map(all.flatMap(({ files }) => [...files])),
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
  };
}
