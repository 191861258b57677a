import type { TargetFiles } from '../bundle.ts';
import { bundle } from '../bundle.ts';
import { ownPackages } from '../ownPackages/ownPackages.ts';

export const folder = '.cache/univer';

/** The engine for Node.js, from packages alone. */
export function make(root: string): Promise<TargetFiles> {
  return bundle(root, {
    entryPoints: { univer: 'src/host/engine/packages.ts' },
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
    minify: true,
    plugins: [ownPackages],
  });
}
