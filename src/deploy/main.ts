import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deploy } from './deploy.ts';
import { ProjectFile } from './ProjectFile.ts';

/* `npm run connect`, `push`, `release`, `rollback`: what an admin does. Stands in .cache when it is built. */

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };

process.exitCode = await deploy(process.argv.slice(2), {
  project: new ProjectFile(path('.clasp.json')),
  built: path('dist/addon'),
  copies: path('copies'),
  version,
  buildPublished: async () => {
    await promisify(execFile)(process.execPath, [path('src/build/build.mjs'), '--published'], {
      cwd: path('.'),
    });
  },
  print: text => console.log(text),
  complain: text => console.error(text),
});
