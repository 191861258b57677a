import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';

/** Bundles the local host into .cache: the command and its threads for Node, the services, the page, the bench, the documents, the pictures, the admin's commands. */
export async function bundleHost(root: string): Promise<void> {
  const host = `${root}/src/host`;
  const page = `${root}/.cache/page`;
  const bundle = { bundle: true, logLevel: 'warning' } satisfies BuildOptions;
  rmSync(page, { recursive: true, force: true });
  for (const name of readdirSync(`${root}/.cache`))
    if (/^part-.*\.mjs$/.test(name)) rmSync(`${root}/.cache/${name}`);
  const [, , , shown] = await Promise.all([
    build({
      ...bundle,
      entryPoints: {
        host: `${host}/main.ts`,
        worker: `${host}/execution/worker.ts`,
        bench: `${root}/src/build/bench/main.ts`,
        'bench-native': `${root}/src/build/bench/native/main.ts`,
        docs: `${root}/src/build/docs/main.ts`,
        pictures: `${root}/src/build/pictures/main.ts`,
        deploy: `${root}/src/deploy/main.ts`,
      },
      outdir: `${root}/.cache`,
      outExtension: { '.js': '.mjs' },
      platform: 'node',
      format: 'esm',
      splitting: true,
      chunkNames: 'part-[hash]',
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
      entryPoints: { univer: `${host}/engine/packages.ts` },
      outdir: `${root}/.cache`,
      outExtension: { '.js': '.cjs' },
      platform: 'node',
      format: 'cjs',
      minify: true,
    }),
    // Split, so that the hyphenation patterns of forty languages are never loaded.
    build({
      ...bundle,
      entryPoints: { main: `${host}/page/main.ts`, style: `${host}/page/style.css` },
      outdir: page,
      format: 'esm',
      splitting: true,
      chunkNames: 'part-[hash]',
      metafile: true,
      minify: true,
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({
      ...bundle,
      entryPoints: { frame: `${host}/page/frame.ts` },
      outdir: page,
      format: 'iife',
      minify: true,
    }),
  ]);
  writeFileSync(
    `${page}/index.html`,
    withPreloads(readFileSync(`${host}/page/index.html`, 'utf8'), shown.metafile),
  );
}

/** The page with the parts that its script needs at once fetched beside it, not after it. */
function withPreloads(html: string, { outputs }: Metafile): string {
  const main = Object.entries(outputs).find(([path]) => basename(path) === 'main.js')![1];
  const parts = main.imports
    .filter(({ kind }) => kind === 'import-statement')
    .map(({ path }) => basename(path));
  const links = parts.map(part => `<link rel="modulepreload" href="/${part}">`).join('');
  return html.replace('</head>', `${links}</head>`);
}
