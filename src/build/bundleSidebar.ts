import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** The text of Sidebar.html: one page that needs nothing else. `root` is the project's folder. */
export async function bundleSidebar(root: string): Promise<string> {
  const source = `${root}/src/sidebar`;
  const { outputFiles } = await build({
    entryPoints: { script: `${source}/main.tsx`, style: `${source}/style.css` },
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  const text = (end: string) => outputFiles.find(file => file.path.endsWith(end))!.text;
  // A function as the replacement: `$` in the script means nothing.
  return readFileSync(`${source}/index.html`, 'utf8')
    .replace('/* style */', () => text('.css'))
    .replace('/* script */', () => inlined(text('.js')));
}

/** Nothing in a script may end its element or begin a comment. */
function inlined(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
