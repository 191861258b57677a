import { expect, test } from 'vitest';
import { shownJudgement } from '../../../src/domain/judgement/columns.ts';

test.each([
  [12.5, '12,5'],
  [1 / 3, '0,333333'],
  ['  Tốt ', 'Tốt'],
  ['', ''],
  [undefined, ''],
])('%j is shown as «%s»', (cell, shown) => {
  expect(shownJudgement(cell)).toBe(shown);
});
