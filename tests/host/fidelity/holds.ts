import { describe, expect, test } from 'vitest';
import { questions } from '../../../src/addon/selftest/questions/questions.ts';
import type { Point } from './Point.ts';

/** Whose word is taken. */
const SOURCE =
  /^https:\/\/(?:developers\.google\.com\/(?:apps-script|workspace)|support\.google\.com\/(?:docs|drive)|issuetracker\.google\.com\/issues|github\.com\/[\w-]+\/[\w-]+\/(?:issues|pull|blob))\/\S+$/;

const ids = questions.map(({ id }) => id);

/** Every point has a source, or a question of the self-test where it is open; then its check is run. */
export function holds(theme: string, points: readonly Point[]): void {
  describe(theme, () => {
    test.each(points.map(one => [one.point, one] as const))('%s', async (point, { source, asked, check }) => {
      expect(source, 'the source').toMatch(SOURCE);
      expect(asked !== undefined, '«(?)» and a question go together').toBe(point.includes('(?)'));
      if (asked !== undefined) expect(ids).toContain(asked);
      await check();
    });
  });
}
