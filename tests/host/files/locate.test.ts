import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locate } from '../../../src/host/files/locate.ts';
import { newDirectory } from '../newDirectory.ts';

const NFC = 'Bảng cán bộ thạo việc.xlsx'.normalize('NFC');
const NFD = NFC.normalize('NFD');

const file = (directory: string, name: string) => writeFileSync(join(directory, name), '');

test.each<readonly [name: string, there: (directory: string) => void, asked: string, found: string]>([
  ['a name with spaces and marks', one => file(one, NFC), NFC, NFC],
  ['typed in one sign a letter, stored in two', one => file(one, NFD), NFC, NFD],
  ['typed in two signs a letter, stored in one', one => file(one, NFC), NFD, NFC],
  [
    'both forms are there: the very one that was typed',
    one => [NFC, NFD].forEach(name => void file(one, name)),
    NFD,
    NFD,
  ],
  [
    'a folder is stored in another form, too',
    one => {
      mkdirSync(join(one, 'Thư mục'.normalize('NFD')));
      file(join(one, 'Thư mục'.normalize('NFD')), 'a.xlsx');
    },
    join('Thư mục'.normalize('NFC'), 'a.xlsx'),
    join('Thư mục'.normalize('NFD'), 'a.xlsx'),
  ],
  ['a file that is not there', () => undefined, 'mới.xlsx', 'mới.xlsx'],
  ['in a folder that is not there', () => undefined, join('x', 'y', 'mới.xlsx'), join('x', 'y', 'mới.xlsx')],
  [
    'a link to a link',
    one => {
      file(one, 'thật.xlsx');
      symlinkSync('thật.xlsx', join(one, 'b.xlsx'));
      symlinkSync('b.xlsx', join(one, 'a.xlsx'));
    },
    'a.xlsx',
    'thật.xlsx',
  ],
  [
    'a link to what is not there yet',
    one => symlinkSync('mới.xlsx', join(one, 'a.xlsx')),
    'a.xlsx',
    'mới.xlsx',
  ],
  [
    'a link in a circle stays what it is',
    one => symlinkSync('a.xlsx', join(one, 'a.xlsx')),
    'a.xlsx',
    'a.xlsx',
  ],
])('%s', async (_, there, asked, found) => {
  const directory = realpathSync(newDirectory());
  there(directory);
  expect(await locate(join(directory, asked))).toBe(join(directory, found));
});
