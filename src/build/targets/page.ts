import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetFiles } from '../bundle.ts';
import { bundle } from '../bundle.ts';
import { ownPackages } from '../ownPackages/ownPackages.ts';

export const folder = '.cache/page';

const SOURCE = 'src/host/page';
const HTML = `${SOURCE}/index.html`;

/**
 * The window of the local spreadsheet in the browser, its scripts no modules: of those Chromium keeps no compiled form, which
 * saves a second.
 */
export async function make(root: string): Promise<TargetFiles> {
  const { files, sources } = await bundle(root, {
    entryPoints: {
      line: `${SOURCE}/line.ts`,
      main: `${SOURCE}/main.ts`,
      frame: `${SOURCE}/frame.ts`,
      style: `${SOURCE}/style.css`,
    },
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [ownPackages],
  });
  const html = kept(readFileSync(join(root, HTML), 'utf8'), files);
  return { files: new Map([...files, ['index.html', html]]), sources: [...sources, HTML] };
}

/** The page with addresses of its scripts that change with what they hold: a browser keeps them from start to start. */
function kept(html: string, files: TargetFiles['files']): string {
  const hash = createHash('sha256');
  for (const content of files.values()) hash.update(content);
  const address = `/shipped/${hash.digest('hex').slice(0, 16)}/`;
  return html.replace(/(src|href)="(\w+\.(?:js|css))"/g, (_, name, file) => `${name}="${address}${file}"`);
}
