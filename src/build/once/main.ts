import { existsSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { once, print, prints, write } from './once.ts';

/*
 * `npm run build` and what `npm start` does first: makes what the local spreadsheet needs – the add-on, the host, its page
 * and Univer – and the targets that are named. Each is made once for what goes into it. `--published`: the add-on for
 * publication. `--alone`: nothing of the local spreadsheet.
 */

const root = process.cwd();
const words = process.argv.slice(2);
const addon = words.includes('--published') ? 'published' : 'addon';
const local = words.includes('--alone') ? [] : ['host', 'page', 'univer'];
const names = [addon, ...local, ...words.filter(word => !word.startsWith('--'))];

/** What decides how everything is made: the packages and how files are found – a new one may be found instead of another. */
const sources = new Map([...prints(root, 'src'), ...prints(root, 'appsscript.json')]);
const common = [
  ...['package.json', 'package-lock.json', 'node_modules/.package-lock.json', 'tsconfig.json'].flatMap(
    path => [...prints(root, path)],
  ),
  ...[...sources].filter(([path]) => /\/tsconfig[^/]*$|^src\/build\/once\//.test(path)),
  ...[...sources.keys()].filter(path => /\.([cm]?[jt]sx?|css|json)$/.test(path)).sort(),
];

/** The module that makes a target; one that has none is among the programs. */
const moduleOf = (name: string) => `src/build/targets/${name}.ts`;

const { outputFiles } = await build({
  entryPoints: names.map(name => ({
    in: existsSync(moduleOf(name)) ? moduleOf(name) : moduleOf('programs'),
    out: name,
  })),
  outdir: '.cache/once',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});

const faults = await Promise.all(
  outputFiles.map(({ path, text }) => {
    const name = basename(path, '.mjs');
    return once(name, { root, recipe: print(JSON.stringify([text, common])), sources }, async () => {
      write(root, relative(root, path), text);
      const module = await import(pathToFileURL(path).href);
      return module[name] ?? module;
    });
  }),
);

for (const fault of faults.flat()) console.error(`- ${fault}`);
if (faults.flat().length > 0) process.exitCode = 1;
