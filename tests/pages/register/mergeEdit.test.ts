import { expect, test } from 'vitest';
import { answersOf } from '../../../src/pages/draft/Answers.ts';
import { mergeEdit } from '../../../src/pages/register/mergeEdit.ts';
import { mine } from '../../e2e/sidebar/answers.ts';

const authors = [{ code: 'CB02', name: 'Trần Văn Đào', share: '100' }];

test.each([
  ['nobody else', {}, { now: 'B' }, { now: 'B' }, []],
  ['another answer', { before: 'X' }, { now: 'B' }, { before: 'X', now: 'B' }, []],
  ['the same answer in another way', { now: 'X' }, { now: 'B' }, { now: 'B' }, ['now']],
  ['the same answer in the same way', { now: 'B' }, { now: 'B' }, { now: 'B' }, []],
  ['what nothing was typed in', { title: 'Tên khác hẳn' }, {}, { title: 'Tên khác hẳn' }, []],
  ['the authors', { authors }, { now: 'B' }, { now: 'B', authors: [{ code: 'CB02', share: '100' }] }, []],
  [
    'the authors, as was typed here, too',
    { authors },
    { authors: [{ code: 'CB03', share: '100' }] },
    { authors: [{ code: 'CB03', share: '100' }] },
    ['authors'],
  ],
] as const)('somebody has changed %s', (_, theirs, typed, expected, conflicts) => {
  const before = answersOf(mine);
  const merged = mergeEdit(before, answersOf({ ...mine, ...theirs }), { ...before, ...typed });
  expect(merged).toEqual({ answers: { ...before, ...expected }, conflicts });
});
