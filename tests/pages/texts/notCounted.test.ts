import { expect, test } from 'vitest';
import { notCountedTexts } from '../../../src/pages/texts/overview/notCounted.ts';

test.each<[ended: number, waiting: number, vi: string, en: string]>([
  [0, 0, '', ''],
  [2, 0, 'Không tính: 2 không duyệt hoặc đã rút.', 'Not counted: 2 refused or withdrawn.'],
  [
    0,
    1,
    'Không tính: 1 dòng chờ tiếp nhận hoặc chưa rõ trạng thái.',
    'Not counted: 1 row waiting to be taken in or in no known state.',
  ],
  [
    1,
    3,
    'Không tính: 1 không duyệt hoặc đã rút; 3 dòng chờ tiếp nhận hoặc chưa rõ trạng thái.',
    'Not counted: 1 refused or withdrawn; 3 rows waiting to be taken in or in no known state.',
  ],
])('%s initiatives that ended and %s that wait count nowhere, and that is said', (ended, waiting, vi, en) => {
  const counts = { ended, waiting };
  expect([notCountedTexts.vi(counts), notCountedTexts.en(counts)]).toEqual([vi, en]);
});
