import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDirectory } from '../host/newDirectory.ts';
import { Project } from './project.ts';

const ALL = 'addon host page univer';
const SECOND = "export const word = 'second';";

let built: Project;
beforeAll(async () => {
  built = new Project(newDirectory(afterAll));
  expect(await built.build()).toEqual({ code: 0, complained: '', made: ALL });
});

test.each<readonly [fact: string, change: (project: Project) => void, made: string]>([
  ['nothing has changed', () => {}, ''],
  ['all files are only touched', touchAll, ''],
  ['a source has changed', one => one.write('src/page/word.ts', SECOND), 'page'],
  ['a file that is no source of a target has changed', one => one.append('src/page/unused.ts', 'f();'), ''],
  ['a file in a folder of sources has changed', one => one.append('src/addon/one.ts', 'f();'), 'addon'],
  ['a source outside src has changed', one => one.write('appsscript.json', '{"a":1}'), 'addon'],
  ['a source is gone and imported no longer', dropWord, ALL],
  ['a new file might be found instead', one => one.write('src/page/word.ts.ts', SECOND), ALL],
  ['a package that is nearer might be found', one => one.write('src/node_modules/a/index.js', ''), ALL],
  ['the lock file has changed', one => one.write('package-lock.json', '{"a":1}'), ALL],
  ['other packages are installed', one => one.write('node_modules/.package-lock.json', '{"a":1}'), ALL],
  ['package.json has changed', one => one.write('package.json', '{"type":"module","a":1}'), ALL],
  ['a setting of the compiler has changed', one => one.write('src/page/tsconfig.json', '{}'), ALL],
  [
    'the making of a target has changed',
    one => one.append('src/build/targets/page.ts', 'f();function f(){}'),
    'page',
  ],
  [
    'what targets use to be made has changed',
    one => one.append('src/build/bundle.ts', 'f();function f(){}'),
    'page',
  ],
  ['the build itself has changed', one => one.append('src/build/once/once.ts', '//'), ALL],
  ['an output is altered', one => one.append('.cache/page/main.js', '//'), 'page'],
  ['an output is deleted', one => one.remove('.cache/page/main.js.map'), 'page'],
  ['all outputs of a target are deleted', one => one.remove('dist'), 'addon'],
  ['there is a file too many among the outputs', one => one.write('dist/addon/More.html', ''), 'addon'],
  ['what is kept of a target is lost', one => one.remove('.cache/once/page.json'), 'page'],
  ['what is kept of a target is torn', one => one.write('.cache/once/page.json', '{"recipe":'), 'page'],
])('%s', async (_fact, change, made) => {
  const project = new Project(newDirectory(), built);
  change(project);
  expect(await project.build()).toEqual({ code: 0, complained: '', made });
  const word = /'(\w+)'/.exec(project.read('src/page/main.ts') + project.read('src/page/word.ts'));
  expect(project.read('.cache/page/main.js')).toContain(`"${word![1]}"`);
  expect(readdirSync(join(project.place, '.cache/page')).sort()).toEqual(['main.js', 'main.js.map']);
  expect(readdirSync(join(project.place, 'dist/addon'))).toEqual(['Code.js']);
  expect((await project.build()).made).toBe('');
});

test('a build that was interrupted half way is made again', async () => {
  const project = new Project(newDirectory(), built);
  project.write('src/page/word.ts', SECOND);
  project.write('die', '');
  expect((await project.build()).code).toBe(null);
  expect(project.read('.cache/page/main.js')).toBe('half');
  project.write('src/page/word.ts', "export const word = 'first';");
  project.remove('die');
  expect((await project.build()).made).toContain('page');
  expect(project.read('.cache/page/main.js')).toContain('"first"');
});

test('builds at once all end well and leave what one leaves', async () => {
  const project = new Project(newDirectory());
  const several = await Promise.all([project.build(), project.build(), project.build()]);
  expect(several.map(({ code, complained }) => ({ code, complained }))).toEqual(
    several.map(() => ({ code: 0, complained: '' })),
  );
  expect(project.read('.cache/page/main.js')).toBe(built.read('.cache/page/main.js'));
  expect((await project.build()).made).toBe('');
});

test('an add-on for publication is never taken for the plain one, nor the other way round', async () => {
  const project = new Project(newDirectory(), built);
  for (const [words, made, code] of [
    [['--published'], 'published', 'for publication'],
    [['--published'], '', 'for publication'],
    [[], 'addon', 'plain'],
    [[], '', 'plain'],
  ] as const) {
    expect((await project.build(...words)).made).toBe(made);
    expect(project.read('dist/addon/Code.js')).toBe(code);
  }
});

test('alone: nothing of the local spreadsheet', async () => {
  expect((await new Project(newDirectory()).build('--alone')).made).toBe('addon');
});

test('a check is made every time, and what it finds is a failure every time', async () => {
  const project = new Project(newDirectory(), built);
  for (const _ of [1, 2]) expect(await project.build('check')).toMatchObject({ code: 0, made: 'check' });
  project.write('faulty', '');
  for (const _ of [1, 2])
    expect(await project.build('check')).toEqual({ code: 1, complained: '- stale\n', made: 'check' });
});

test('a target with faults leaves nothing of what was there, and is a failure every time', async () => {
  const project = new Project(newDirectory(), built);
  project.append('src/addon/one.ts', 'f();');
  project.write('faulty', '');
  for (const _ of [1, 2]) {
    expect(await project.build()).toEqual({ code: 1, complained: '- a fault\n', made: 'addon' });
    expect(existsSync(join(project.place, 'dist/addon'))).toBe(false);
  }
});

function touchAll({ place }: Project): void {
  for (const path of readdirSync(place, { recursive: true, encoding: 'utf8' }))
    if (!path.startsWith('node_modules')) utimesSync(join(place, path), new Date(), new Date());
}

function dropWord(project: Project): void {
  project.write('src/page/main.ts', "console.log('alone');");
  project.remove('src/page/unused.ts');
}
