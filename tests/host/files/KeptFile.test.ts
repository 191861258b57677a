import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Kept, KeptFile } from '../../../src/host/files/KeptFile.ts';
import { locate } from '../../../src/host/files/locate.ts';
import { newDirectory } from '../newDirectory.ts';
import { own, strange } from './books.ts';

const FIRST = await own('lần một');
const SECOND = await own('lần hai');
const THEIRS = await strange('của họ');
const OTHERS = await strange('bản khác của họ');

/** Every content by a name, so that a folder can be compared with what it should hold. */
const CONTENTS = { FIRST, SECOND, THEIRS, OTHERS } as const;
type Content = keyof typeof CONTENTS;
type Folder = Readonly<Record<string, Content>>;

function folderOf(directory: string): Record<string, string | undefined> {
  const nameOf = (bytes: Uint8Array) =>
    Object.entries(CONTENTS).find(([, one]) => Buffer.compare(one, bytes) === 0)?.[0];
  return Object.fromEntries(
    readdirSync(directory)
      .sort()
      .map(name => [name, nameOf(readFileSync(join(directory, name)))]),
  );
}

/** Opens a file, lets something happen and writes twice; what was told. */
async function writtenTwice(
  path: string,
  { opened, between = () => undefined }: { opened: boolean; between?: () => void },
): Promise<readonly string[]> {
  const told: string[] = [];
  const tell = ({ what, path: at }: Kept) => told.push(`${what} ${at.split('/').at(-1)}`);
  const file = new KeptFile(path, opened ? readFileSync(path) : undefined);
  await file.start();
  between();
  await file.write(FIRST, tell);
  await file.write(SECOND, tell);
  expect(readFileSync(file.path)).toEqual(Buffer.from(SECOND));
  return told;
}

const put = (name: string, content: Content) => (directory: string) =>
  writeFileSync(join(directory, name), CONTENTS[content]);
const removed = (directory: string) => rmSync(join(directory, 'a.xlsx'));
const renamed = (directory: string) => renameSync(join(directory, 'a.xlsx'), join(directory, 'b.xlsx'));
const touched = (directory: string) => utimesSync(join(directory, 'a.xlsx'), 1, 1);

const CASES: readonly [
  name: string,
  before: Folder,
  between: ((directory: string) => void) | undefined,
  after: Folder,
  told: readonly string[],
][] = [
  [
    'a file of another program is kept before it is first replaced',
    { 'a.xlsx': 'THEIRS' },
    undefined,
    { 'a.bak.xlsx': 'THEIRS', 'a.xlsx': 'SECOND' },
    ['original a.bak.xlsx'],
  ],
  [
    'one that is kept from before stays: the next name is taken',
    { 'a.xlsx': 'THEIRS', 'a.bak.xlsx': 'OTHERS' },
    undefined,
    { 'a.bak-2.xlsx': 'THEIRS', 'a.bak.xlsx': 'OTHERS', 'a.xlsx': 'SECOND' },
    ['original a.bak-2.xlsx'],
  ],
  [
    'what is kept already is not kept again',
    { 'a.xlsx': 'THEIRS', 'a.bak.xlsx': 'THEIRS' },
    undefined,
    { 'a.bak.xlsx': 'THEIRS', 'a.xlsx': 'SECOND' },
    ['original a.bak.xlsx'],
  ],
  ['a file that this program wrote needs none', { 'a.xlsx': 'FIRST' }, undefined, { 'a.xlsx': 'SECOND' }, []],
  ['a new file needs none', {}, undefined, { 'a.xlsx': 'SECOND' }, []],
  [
    'a new file whose name another program has taken meanwhile goes beside it',
    {},
    put('a.xlsx', 'THEIRS'),
    { 'a-2.xlsx': 'SECOND', 'a.xlsx': 'THEIRS' },
    ['parted a-2.xlsx'],
  ],
  [
    'saved by another program meanwhile: theirs stays, ours goes beside it',
    { 'a.xlsx': 'FIRST', 'a-2.xlsx': 'OTHERS' },
    put('a.xlsx', 'THEIRS'),
    { 'a-2.xlsx': 'OTHERS', 'a-3.xlsx': 'SECOND', 'a.xlsx': 'THEIRS' },
    ['parted a-3.xlsx'],
  ],
  [
    'so with a file of another program, of which all three states are there afterwards',
    { 'a.xlsx': 'THEIRS' },
    put('a.xlsx', 'OTHERS'),
    { 'a-2.xlsx': 'SECOND', 'a.bak.xlsx': 'THEIRS', 'a.xlsx': 'OTHERS' },
    ['original a.bak.xlsx', 'parted a-2.xlsx'],
  ],
  ['only dated anew: as before', { 'a.xlsx': 'FIRST' }, touched, { 'a.xlsx': 'SECOND' }, []],
  ['deleted: made anew', { 'a.xlsx': 'FIRST' }, removed, { 'a.xlsx': 'SECOND' }, ['remade a.xlsx']],
  [
    'renamed: the other name keeps what it holds',
    { 'a.xlsx': 'FIRST' },
    renamed,
    { 'a.xlsx': 'SECOND', 'b.xlsx': 'FIRST' },
    ['remade a.xlsx'],
  ],
];

test.each(CASES)('%s', async (_, before, between, after, told) => {
  const directory = newDirectory();
  for (const [name, content] of Object.entries(before)) put(name, content)(directory);
  const opened = 'a.xlsx' in before;
  const said = await writtenTwice(join(directory, 'a.xlsx'), { opened, between: () => between?.(directory) });
  expect(folderOf(directory)).toEqual(after);
  expect(said).toEqual(told);
});

test('two programs that have opened the same file nevertheless: each keeps its own', async () => {
  const directory = newDirectory();
  const path = join(directory, 'a.xlsx');
  put('a.xlsx', 'THEIRS')(directory);
  const told: string[] = [];
  const [one, two] = [new KeptFile(path, THEIRS), new KeptFile(path, THEIRS)];
  const write = (file: KeptFile, bytes: Uint8Array) => file.write(bytes, ({ what }) => told.push(what));
  await Promise.all([write(one, FIRST), write(two, SECOND)]);
  await write(one, FIRST);
  await write(two, SECOND);
  expect(folderOf(directory)).toMatchObject({ 'a.bak.xlsx': 'THEIRS' });
  expect(readFileSync(one.path)).toEqual(Buffer.from(FIRST));
  expect(readFileSync(two.path)).toEqual(Buffer.from(SECOND));
  expect(told.sort()).toEqual(['original', 'original', 'parted']);
});

test('through a link the target is written, the link stays; permissions stay, also those of what is kept', async () => {
  const [directory, elsewhere] = [newDirectory(), newDirectory()];
  put('thật.xlsx', 'THEIRS')(elsewhere);
  const target = join(elsewhere, 'thật.xlsx');
  chmodSync(target, 0o640);
  const { uid, gid } = statSync(target);
  symlinkSync(target, join(directory, 'a.xlsx'));
  await writtenTwice(await locate(join(directory, 'a.xlsx')), { opened: true });
  expect(lstatSync(join(directory, 'a.xlsx')).isSymbolicLink()).toBe(true);
  expect(folderOf(elsewhere)).toEqual({ 'thật.bak.xlsx': 'THEIRS', 'thật.xlsx': 'SECOND' });
  for (const name of ['thật.bak.xlsx', 'thật.xlsx'])
    expect(statSync(join(elsewhere, name))).toMatchObject({ mode: 0o100640, uid, gid });
});

test('permissions stay where the file is made anew or beside', async () => {
  const directory = newDirectory();
  const path = join(directory, 'a.xlsx');
  put('a.xlsx', 'FIRST')(directory);
  chmodSync(path, 0o600);
  await writtenTwice(path, { opened: true, between: () => removed(directory) });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  await writtenTwice(path, { opened: true, between: () => put('a.xlsx', 'THEIRS')(directory) });
  expect(statSync(join(directory, 'a-2.xlsx')).mode & 0o777).toBe(0o600);
});

test.skipIf(process.getuid?.() !== 0)('a file of somebody else stays theirs', async () => {
  const directory = newDirectory();
  const path = join(directory, 'a.xlsx');
  put('a.xlsx', 'THEIRS')(directory);
  const { chownSync } = await import('node:fs');
  chownSync(path, 1234, 1235);
  await writtenTwice(path, { opened: true });
  for (const name of readdirSync(directory))
    expect(statSync(join(directory, name))).toMatchObject({ uid: 1234, gid: 1235 });
});

test('the longest name that a disk takes, with its copy and in its shortest form', async () => {
  const directory = newDirectory();
  const name = `${'ạ'.repeat(83)}z.xlsx`;
  expect(Buffer.byteLength(name)).toBe(255);
  put(name, 'THEIRS')(directory);
  await writtenTwice(join(directory, name), { opened: true });
  expect(Object.values(folderOf(directory)).sort()).toEqual(['SECOND', 'THEIRS']);
  expect(readdirSync(directory)).toContain(name);
  expect(readdirSync(directory)).toContain(`${'ạ'.repeat(82)}.bak.xlsx`);
});
