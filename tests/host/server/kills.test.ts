import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../domain/runs.ts';
import { killing } from './killing.ts';

/** So many kills must hit a saving; those that come between two do not count. */
const KILLS = runs(100);

const moments = fc.record({
  saving: fc.nat(2),
  part: fc.double({ min: 0, max: 1.1, noNaN: true }),
});

test(`killed ${KILLS} times inside a saving: the file is always whole, in the last state or the one before`, async () => {
  const { renew, kill, end } = await killing();
  let hits = 0;
  for (const moment of fc.sample(moments, 4 * KILLS)) {
    if (hits === KILLS) break;
    if (hits % 3 === 0) renew();
    const said = await kill(moment);
    if (said.at(-1)!.startsWith('begun')) hits++;
  }
  expect(hits).toBe(KILLS);
  await end();
});

test('killed at each call to the disk of a first saving, which keeps the original, and of the next', async () => {
  const { renew, kill, end } = await killing();
  let call = 0;
  let begun = 1;
  for (; begun < 3; call++) {
    renew();
    begun = (await kill({ call })).filter(line => line.startsWith('begun')).length;
  }
  expect(call).toBeGreaterThan(20);
  await end();
});
