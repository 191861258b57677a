import type { TargetFiles } from '../bundle.ts';
import { bundle, program, together } from '../bundle.ts';

export const folder = '.cache/host';

/** The local host: the command and its threads for Node.js, and the services that scripts find in there. */
export async function make(root: string): Promise<TargetFiles> {
  return together(
    ...(await Promise.all([
      program(root, { main: 'src/host/main.ts', worker: 'src/host/execution/worker.ts' }),
      bundle(root, { entryPoints: { services: 'src/host/services/main.ts' }, format: 'iife' }),
    ])),
  );
}
