import type { Plugin } from 'esbuild';

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
