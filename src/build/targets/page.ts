import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';
import type { TargetFiles } from '../bundle.ts';
import { bundle, together } from '../bundle.ts';
import { ownPackages } from '../ownPackages.ts';

export const folder = '.cache/page';

const SOURCE = 'src/host/page';
const HTML = `${SOURCE}/index.html`;

/** The window of the local spreadsheet in the browser. */
export async function make(root: string): Promise<TargetFiles> {
  const [shown, frame] = await Promise.all([
    // Split: the line to the host is opened first, and long texts are loaded last.
    bundle(root, {
      entryPoints: { line: `${SOURCE}/line.ts`, main: `${SOURCE}/main.ts`, style: `${SOURCE}/style.css` },
      format: 'esm',
      splitting: true,
      chunkNames: 'part-[hash]',
      minify: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [ownPackages],
    }),
    bundle(root, { entryPoints: { frame: `${SOURCE}/frame.ts` }, format: 'iife', minify: true }),
  ]);
  const html = withPreloads(readFileSync(join(root, HTML), 'utf8'), shown.metafile);
  return together(shown, frame, { files: new Map([['index.html', html]]), sources: [HTML] });
}

/** The page with the parts that its script needs at once fetched beside it, not after it. */
function withPreloads(html: string, { outputs }: Metafile): string {
  const main = Object.entries(outputs).find(([path]) => basename(path) === 'main.js')![1];
  const parts = main.imports
    .filter(({ kind }) => kind === 'import-statement')
    .map(({ path }) => basename(path));
  const links = parts.map(part => `<link rel="modulepreload" href="${part}">`).join('');
  return html.replace('</head>', `${links}</head>`);
}
