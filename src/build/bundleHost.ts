import { copyFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';

/** Bundles the local host into .cache: the command and its threads for Node, the services, the page, the bench. */
export async function bundleHost(root: string): Promise<void> {
  const host = `${root}/src/host`;
  const bundle = { bundle: true, logLevel: 'warning' } satisfies BuildOptions;
  await Promise.all([
    build({
      ...bundle,
      entryPoints: {
        host: `${host}/main.ts`,
        worker: `${host}/execution/worker.ts`,
        bench: `${root}/src/build/bench/main.ts`,
      },
      outdir: `${root}/.cache`,
      outExtension: { '.js': '.mjs' },
      platform: 'node',
      format: 'esm',
      packages: 'external',
    }),
    build({
      ...bundle,
      entryPoints: { services: `${host}/services/main.ts` },
      outdir: `${root}/.cache`,
      format: 'iife',
    }),
    build({
      ...bundle,
      entryPoints: { style: `${host}/page/style.css`, main: `${host}/page/main.ts`, frame: `${host}/page/frame.ts` },
      outdir: `${root}/.cache/page`,
      format: 'iife',
      minify: true,
      loader: { '.ttf': 'dataurl', '.woff2': 'dataurl', '.woff': 'dataurl' },
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
  ]);
  copyFileSync(`${host}/page/index.html`, `${root}/.cache/page/index.html`);
}
