import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { cellFunctions, hostFunctions } from '../addon/main.ts';
import { bundleAddon } from './bundleAddon.ts';
import { readme } from './docs/readme.ts';
import { gateFaults } from './gates/gates.ts';

const root = process.cwd();
const target = `${root}/dist/addon`;

const code = await bundleAddon(root, cellFunctions, hostFunctions);
const faults = gateFaults(code, cellFunctions);
if (faults.length > 0) {
  console.error(`dist/addon was not written:\n${faults.map(fault => `- ${fault}`).join('\n')}`);
  process.exit(1);
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
writeFileSync(`${target}/Code.js`, code);
copyFileSync(`${root}/appsscript.json`, `${target}/appsscript.json`);

const page = readFileSync(`${root}/README.md`, 'utf8');
if (readme(page) !== page) writeFileSync(`${root}/README.md`, readme(page));

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
