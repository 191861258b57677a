import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cellFunctions, scriptFunctions } from '../addon/main.ts';
import { workload } from './bench/workload.ts';
import { bundleAddon } from './bundleAddon.ts';
import { bundleHost } from './bundleHost.ts';
import { bundlePages } from './bundlePages.ts';
import { documents } from './docs/documents.ts';
import { staleDocuments } from './docs/staleDocuments.ts';
import { gateFaults } from './gates/gates.ts';
import { pageFaults } from './gates/pageFaults.ts';

/*
 * `npm run build`: dist/addon with exactly what clasp pushes, the generated parts of README.md and docs, and the bundled host and bench.
 * `--published` builds for publication as an add-on. With CI=true a document that is out of date is a fault instead of being rewritten.
 */

const root = process.cwd();
const target = `${root}/dist/addon`;

const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
const published = process.argv.includes('--published');
const usual = `${workload}; SCORE_STAFF(staff(40), criteria)`;
const code = await bundleAddon(root, cellFunctions, scriptFunctions, { version, published, usual });
const pages = await bundlePages(root);
const faults = [
  ...gateFaults(code, cellFunctions, Object.keys(scriptFunctions)),
  ...[...pages].flatMap(([name, html]) => pageFaults(name, html)),
];

for (const [path, text] of staleDocuments(root, await documents(root))) {
  if (process.env.CI) faults.push(`the tables of ${path} are out of date: run npm run build and commit`);
  else writeFileSync(`${root}/${path}`, text);
}

rmSync(target, { recursive: true, force: true });
if (faults.length > 0) {
  console.error(`dist/addon is not built:\n${faults.map(fault => `- ${fault}`).join('\n')}`);
  process.exit(1);
}
mkdirSync(target, { recursive: true });
writeFileSync(`${target}/Code.js`, code);
for (const [name, html] of pages) writeFileSync(`${target}/${name}`, html);
copyFileSync(`${root}/appsscript.json`, `${target}/appsscript.json`);

await bundleHost(root);
