import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { newDirectory } from '../host/newDirectory.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OPTIONS = [
  ...[
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--allowImportingTsExtensions',
    '--target',
    'es2022',
  ],
  ...[
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--pretty',
    'false',
    '--types',
    'google-apps-script',
  ],
];

const SERVED = `import type { Served } from '${root}/src/contract/Server.ts';
     import { longText } from '${root}/src/contract/schema.ts';
     import { anybody, nothing, served } from '${root}/src/addon/call/served.ts';`;

const TABLE = `import { staffTab } from '${root}/src/tabs/staff.ts';
     import { count, declared } from '${root}/src/tabs/Tab.ts';
     import type { Table } from '${root}/src/addon/sheet/Table.ts';
     declare const read: Table<keyof typeof staffTab.columns>;
     export const used = [count, declared];`;

const REFUSE = `import { refuse } from '${root}/src/addon/call/Refused.ts';`;

/** Programs that are wrong, and what the compiler has to find in them; blank for one that is right. */
const programs = {
  'a server function that gives what the contract says': [
    `${SERVED}
     export const registeredTitles: Served['registeredTitles'] = served({ takes: nothing, by: anybody }, () => []);`,
    '',
  ],
  'a server function that gives a number where the page expects titles': [
    `${SERVED}
     export const registeredTitles: Served['registeredTitles'] = served({ takes: nothing, by: anybody }, () => 7);`,
    "Type 'number' is not assignable to type 'readonly RegisteredTitle[]'",
  ],
  'a server function that takes something else than pages send': [
    `${SERVED}
     export const showCell: Served['showCell'] = served({ takes: longText, by: anybody }, () => null);`,
    "is not assignable to type 'ServerFunction<{ tab: string; cell: string; }, null>'",
  ],
  'a server function that is called otherwise than in the contract': [
    `${SERVED}
     declare const others: Omit<Served, 'registeredTitles'>;
     const titlesRegistered = served({ takes: nothing, by: anybody }, () => []);
     export const asked = { ...others, titlesRegistered } satisfies Served;`,
    "'titlesRegistered' does not exist in type 'Served'",
  ],
  'a column that is read by an id of its tab': [
    `${TABLE}
     export const units = read.texts('unit');`,
    '',
  ],
  'a misspelt column that is read': [
    `${TABLE}
     export const units = read.texts('units');`,
    `Argument of type '"units"' is not assignable to parameter of type`,
  ],
  'a misspelt column that is written': [
    `${TABLE}
     export const row = read.row({ code: 'CB01', unti: 'P1' });`,
    "'unti' does not exist in type",
  ],
  'a misspelt column by which rows are counted': [
    `${TABLE}
     export const heads = count(staffTab, { haed: 'Có' });`,
    "'haed' does not exist in type",
  ],
  'a tab whose key is none of its columns': [
    `${TABLE}
     export const other = declared({ ...staffTab, key: 'codes', columns: staffTab.columns });`,
    `Type '"codes"' is not assignable to type`,
  ],
  'a page that asks for what the script does not have': [
    `import type { Server } from '${root}/src/contract/Server.ts';
     export const name: keyof Server = 'titlesRegistered';`,
    "is not assignable to type 'keyof Server'",
  ],
  'a finding of the fields of its kind, and what is said of it': [
    `import { type Finding, wordsOf } from '${root}/src/tabs/check/kinds/kinds.ts';
     const found: Finding = { kind: 'duplicateCode', tab: '', cell: '', fields: { code: 'CB01', firstRow: 2 } };
     export const fix: string = wordsOf(found).fix.en;`,
    '',
  ],
  'a finding with a field that is called otherwise': [
    `import type { Finding } from '${root}/src/tabs/check/kinds/kinds.ts';
     export const found: Finding = { kind: 'duplicateCode', tab: '', cell: '', fields: { code: 'CB01', row: 2 } };`,
    "'row' does not exist in type",
  ],
  'a finding with the fields of another kind': [
    `import type { Finding } from '${root}/src/tabs/check/kinds/kinds.ts';
     export const found: Finding = { kind: 'duplicateCode', tab: '', cell: '', fields: { name: 'Trần An' } };`,
    "'name' does not exist in type",
  ],
  'a kind of finding that says nothing in one language': [
    `import type { Wording } from '${root}/src/tabs/check/Fault.ts';
     export const words: Wording<{ code: string }> = ({ code }) => ({ fault: { vi: code }, fix: { vi: '', en: '' } });`,
    "Property 'en' is missing",
  ],
  'words that name a field that their kind does not have': [
    `import type { Wording } from '${root}/src/tabs/check/Fault.ts';
     const said = { vi: '', en: '' };
     export const words: Wording<{ code: string }> = ({ name }) => ({ fault: said, fix: said });`,
    "Property 'name' does not exist",
  ],
  'a page that asks for the repair of a finding with a field that is called otherwise': [
    `import type { Server } from '${root}/src/contract/Server.ts';
     declare const server: Server;
     const repair = { how: 'writeText', detail: 'CB03' } as const;
     server.repairWorkbook({ kind: 'untidyCode', tab: 'Cán bộ', cell: 'A4', fields: { words: 'CB03' }, repair });`,
    "'words' does not exist in type",
  ],
  'refusals that say what is to be known of them': [
    `${REFUSE}
     export const late = (number: string) => (number === '' ? refuse('busy') : refuse('twin', { number }));`,
    '',
  ],
  'a refusal with a field that is called otherwise': [
    `${REFUSE}
     export const twin = () => refuse('twin', { detail: 'SK-2020-0001' });`,
    "'detail' does not exist in type",
  ],
  'a refusal without what is to be known of it': [
    `${REFUSE}
     export const twin = () => refuse('twin');`,
    'Expected 2 arguments, but got 1',
  ],
  'a refusal of which nothing is to be known, with a field': [
    `${REFUSE}
     export const busy = () => refuse('busy', { number: 'SK-2020-0001' });`,
    'Expected 1 arguments, but got 2',
  ],
  'a refusal that nobody has words for': [
    `${REFUSE}
     export const rare = () => refuse('rare');`,
    `Argument of type '"rare"' is not assignable to parameter of type`,
  ],
  'a page that reads a field which another refusal has': [
    `import type { Refusal } from '${root}/src/contract/Refusal.ts';
     export const told = (refusal: Refusal) => (refusal.code === 'late' ? refusal.number : '');`,
    "Property 'number' does not exist on type",
  ],
  'a failure with a field that is called otherwise': [
    `import { Failure, failures } from '${root}/src/deploy/Failure.ts';
     throw new Failure(failures.noCopy({ folder: 'copies', why: 'full' }));`,
    "'why' does not exist in type",
  ],
  'a failure that is told in one language': [
    `import { Failure } from '${root}/src/deploy/Failure.ts';
     throw new Failure({ vi: 'Hết chỗ.' });`,
    "Property 'en' is missing",
  ],
} as const;

const said = compiled();

test.each(Object.entries(programs))('%s', (name, [, wanted]) => {
  const lines = said.get(name) ?? [];
  if (wanted === '') expect(lines).toEqual([]);
  else expect(lines.join('\n')).toContain(wanted);
});

/** What the compiler says of each, all in one run. */
function compiled(): ReadonlyMap<string, readonly string[]> {
  const directory = newDirectory(afterAll);
  const files = Object.entries(programs).map(([name, [source]], at) => {
    const file = join(directory, `program${at}.ts`);
    writeFileSync(file, source);
    return { name, file };
  });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, ...OPTIONS, ...files.map(({ file }) => file)], {
    encoding: 'utf8',
    cwd: root,
  });
  const lines = stdout.split(/\n(?! )/);
  return new Map(
    files.map(({ name }, at) => [name, lines.filter(line => line.includes(`program${at}.ts(`))] as const),
  );
}
