import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';

/**
 * The pages of the add-on by the names of their files, such as `Sidebar.html`: one for each entry, and each needs nothing
 * else. A style sheet of an entry's name comes after the common one. `root` is the project's folder.
 */
export async function bundlePages(root: string): Promise<ReadonlyMap<string, string>> {
  const source = `${root}/src/pages`;
  const frame = readFileSync(`${source}/index.html`, 'utf8');
  const entries = readdirSync(`${source}/entries`);
  const styles = readdirSync(`${source}/styles`);
  const { outputFiles } = await build({
    entryPoints: [
      ...entries.map(entry => `${source}/entries/${entry}`),
      ...styles.map(style => `${source}/styles/${style}`),
      `${source}/style.css`,
    ],
    outdir: 'out',
    entryNames: '[name]',
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
  const text = (name: string) => outputFiles.find(file => basename(file.path) === name)?.text ?? '';
  // Functions as the replacements: `$` in the script means nothing.
  return new Map(
    entries.map(entry => [
      entry.replace('.tsx', '.html'),
      frame
        .replace('/* style */', () => text('style.css') + text(entry.replace('.tsx', '.css')))
        .replace('/* script */', () => inlined(text(entry.replace('.tsx', '.js')))),
    ]),
  );
}

/** Nothing in a script may end its element or begin a comment. */
function inlined(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
