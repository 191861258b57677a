import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { cellFunctions, hostFunctions } from '../addon/main.ts';
import { bundleAddon } from './bundleAddon.ts';
import { readme } from './docs/readme.ts';
import { gateFaults } from './gates/gates.ts';

/*
 * `npm run build`: dist/addon with exactly what clasp pushes, the tables of README.md, and the bundled host and bench.
 * With CI=true a README.md that is out of date is a fault instead of being rewritten.
 */

const root = process.cwd();
const target = `${root}/dist/addon`;

const code = await bundleAddon(root, cellFunctions, hostFunctions);
const faults = [...gateFaults(code, cellFunctions)];

const page = readFileSync(`${root}/README.md`, 'utf8');
if (readme(page) !== page) {
  if (process.env.CI) faults.push('the tables of README.md are out of date: run npm run build and commit');
  else writeFileSync(`${root}/README.md`, readme(page));
}

rmSync(target, { recursive: true, force: true });
if (faults.length > 0) {
  console.error(`dist/addon is not built:\n${faults.map(fault => `- ${fault}`).join('\n')}`);
  process.exit(1);
}
mkdirSync(target, { recursive: true });
writeFileSync(`${target}/Code.js`, code);
copyFileSync(`${root}/appsscript.json`, `${target}/appsscript.json`);

await build({
  entryPoints: { host: `${root}/src/host/main.ts`, bench: `${root}/src/build/bench/main.ts` },
  outdir: `${root}/.cache`,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
