import { mkdirSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/* Runs `once/main.ts`: Node.js 20 reads no TypeScript, so it is bundled first. */

const program = resolve('.cache/build.mjs');
const own = resolve(`.cache/build-${process.pid}.mjs`);
mkdirSync('.cache', { recursive: true });
await build({
  entryPoints: ['src/build/once/main.ts'],
  outfile: own,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
renameSync(own, program); // at once: another build may be reading it
await import(pathToFileURL(program).href);
