import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A target that tells in made.txt when it is made. */
const target = (name: string, folder: string, made: string) => `
  import { appendFileSync, existsSync } from 'node:fs';
  import { bundle } from '../bundle.ts';
  ${folder && `export const folder = '${folder}';`}
  export async function make(root) {
    appendFileSync('made.txt', '${name} ');
    ${made}
  }`;

/** Ends the build after the first of its files has been written. */
const dying = `
  if (existsSync('die')) return { sources: [], files: (function* () {
    yield ['main.js', 'half'];
    process.kill(process.pid, 'SIGKILL');
  })() };`;

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'package-lock.json': '{}',
  'tsconfig.json': '{}',
  'appsscript.json': '{}',
  'node_modules/.package-lock.json': '{}',
  'src/page/main.ts': "import { word } from './word.ts';\nconsole.log(word);",
  'src/page/word.ts': "export const word = 'first';",
  'src/page/unused.ts': 'export {};',
  'src/addon/one.ts': 'export {};',
  'src/build/targets/addon.ts': target(
    'addon',
    'dist/addon',
    `if (existsSync('faulty')) return { faults: ['a fault'] };
     return { files: new Map([['Code.js', 'plain']]), sources: ['src/addon', 'appsscript.json'] };`,
  ),
  'src/build/targets/published.ts': target(
    'published',
    'dist/addon',
    "return { files: new Map([['Code.js', 'for publication']]), sources: ['src/addon'] };",
  ),
  'src/build/targets/page.ts': target(
    'page',
    '.cache/page',
    `${dying} return bundle(root, { entryPoints: { main: 'src/page/main.ts' }, sourcemap: true });`,
  ),
  'src/build/targets/host.ts': target(
    'host',
    '.cache/host',
    "return { files: new Map([['main.mjs', '']]), sources: [] };",
  ),
  'src/build/targets/univer.ts': target(
    'univer',
    '.cache/univer',
    "return { files: new Map([['univer.cjs', '']]), sources: [] };",
  ),
  'src/build/targets/check.ts': target(
    'check',
    '',
    "return { faults: existsSync('faulty') ? ['stale'] : [] };",
  ),
};

/** What a build has come to. */
interface Built {
  readonly code: number | null;
  readonly complained: string;
  /** The targets that were made, in order of their names. */
  readonly made: string;
}

/** A small project that is built as ours is. */
export class Project {
  /** In `place`, as another that is there or new. */
  constructor(
    readonly place: string,
    like?: Project,
  ) {
    if (like) cpSync(like.place, this.place, { recursive: true, verbatimSymlinks: true });
    else {
      for (const [path, text] of Object.entries(files)) this.write(path, text);
      for (const name of ['once', 'build.mjs', 'bundle.ts'])
        cpSync(join(root, 'src/build', name), join(this.place, 'src/build', name), { recursive: true });
      symlinkSync(join(root, 'node_modules/esbuild'), join(this.place, 'node_modules/esbuild'));
    }
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.place, path)), { recursive: true });
    writeFileSync(join(this.place, path), text);
  }

  append(path: string, text: string): void {
    appendFileSync(join(this.place, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.place, path), { recursive: true });
  }

  read(path: string): string {
    return readFileSync(join(this.place, path), 'utf8');
  }

  async build(...words: readonly string[]): Promise<Built> {
    this.write('made.txt', '');
    const build = spawn(process.execPath, ['src/build/build.mjs', ...words], { cwd: this.place });
    let complained = '';
    build.stderr.on('data', text => {
      complained += text;
    });
    const code = await new Promise<number | null>(done => build.once('close', done));
    return { code, complained, made: this.read('made.txt').trim().split(' ').sort().join(' ') };
  }
}
