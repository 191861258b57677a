import { expect, test } from 'vitest';
import { fitted, likeness } from '../../../../src/domain/initiative/similar/likeness.ts';

const { extra, other, frame, added, lacking } = fitted;
const title = (found: number, missing = 0, own = 0) => ({ found, missing, own });

test.each([
  ['nothing shared', title(0, 1, 1), title(0, 1, 1), 0, 0],
  ['nothing to share', title(0), title(0), 0, 0],
  ['everything', title(3), title(3), 0, 1],
  ['words that tell nothing are added', title(3, 2), title(3), 0, 3 / (3 + 2 * extra)],
  ['or lacking', title(3), title(3, 2), 0, 3 / (3 + 2 * extra)],
  ['of both the more', title(2, 1), title(4, 2), 0, 3 / (3 + 2 * extra)],
  ['something is added', title(3, 0, 2), title(3), 0, Math.exp(-2 * added)],
  ['something is lacking', title(3), title(3, 0, 2), 0, Math.exp(-2 * lacking)],
  ['each says something else', title(3, 0, 1), title(3, 0, 1), 0, Math.exp(-other)],
  ['half of it in the same frame', title(3, 0, 1), title(3, 0, 1), 0.5, Math.exp(-other - frame / 2)],
  ['and one says more', title(3, 0, 3), title(3, 0, 1), 0, Math.exp(-other - 2 * added)],
  ['or the other', title(3, 0, 1), title(3, 0, 3), 0, Math.exp(-other - 2 * lacking)],
])('%s', (_, typed, registered, inFrame, expected) => {
  expect(likeness(typed, registered, inFrame)).toBeCloseTo(expected, 9);
});
