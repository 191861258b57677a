import { expect, test } from 'vitest';
import { rowKindOf } from '../../../src/domain/periods/Result.ts';
import { person } from './result.ts';

test.each([
  [
    'a person with a category',
    { kind: 'viên chức' },
    { side: 'staff', head: false, category: 'publicEmployee' },
  ],
  ['a head without one', { kind: '', head: true }, { side: 'staff', head: true, category: undefined }],
  ['a category that nobody knows', { kind: 'Khách' }, { side: 'staff', head: false, category: undefined }],
  [
    'a population that is no category',
    { kind: 'Cá nhân' },
    { side: 'staff', head: false, category: undefined },
  ],
  ['a unit', { side: 'units', kind: 'Trạm' }, { side: 'units', center: false }],
  ['the centre', { side: 'units', kind: 'TRUNG TÂM' }, { side: 'units', center: true }],
] as const)('%s', (_, change, kind) => {
  expect(rowKindOf(person('A', 90, 'Tốt', change))).toEqual(kind);
});
