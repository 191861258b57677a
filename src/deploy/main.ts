import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deploy } from './deploy.ts';
import { headerOf } from './edition.ts';
import { readFiles } from './Files.ts';
import { ProjectFile } from './ProjectFile.ts';

/* `npm run connect`, `push`, `release`, `rollback`: what an admin does. Stands in .cache when it is built. */

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };

process.exitCode = await deploy(process.argv.slice(2), {
  folder: path('.'),
  auth: process.env.clasp_config_auth,
  project: new ProjectFile(path('.clasp.json')),
  built: async edition => {
    const files = readFiles(path('dist/addon'));
    if (headerOf(files)?.edition === edition) return files;
    const words = [
      path('src/build/build.mjs'),
      '--alone',
      ...(edition === 'published' ? ['--published'] : []),
    ];
    await promisify(execFile)(process.execPath, words, { cwd: path('.') });
    return readFiles(path('dist/addon'));
  },
  copies: path('copies'),
  version,
  print: text => console.log(text),
  complain: text => console.error(text),
});
