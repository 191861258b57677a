import { expect, test } from 'vitest';
import { stillExamples } from '../../example/copies.ts';
import { asked, registering } from './registering.ts';
import { rowsOf } from './rows.ts';

const PEOPLE = 200;
const MOST_TRIES = 20;
const CALLS = 16;

const copies = stillExamples();

/** The same numbers in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

test('200 people at once, with delays and failures: nothing lost, nothing double, no number twice', {
  timeout: 180_000,
}, async () => {
  const { watched, sheet } = await registering(copies);
  const next = random(7);
  let failures = 0;
  const send = async (at: number) => {
    const given = asked({ title: `Sáng kiến gửi cùng lúc số ${at}` });
    const user = `nguoi${at}@vidu.vn`;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      // Every third attempt fails somewhere, before or after the effect.
      const fails = next(3) === 0 ? { fails: 1 + next(CALLS), after: next(2) === 0 } : {};
      const delay = { seed: next(1_000_000), most: 2 };
      const { reply } = await watched('registerInitiative', given, { ...fails, delay }, user);
      const { value } = reply as { value?: { number: string } };
      if (value) return { given, number: value.number };
      failures++;
    }
    throw new Error(`${given.title} was never registered`);
  };
  const sent = await Promise.all(Array.from({ length: PEOPLE }, (_, at) => send(at)));
  expect(failures).toBeGreaterThan(PEOPLE / 10);
  const expected = Array.from({ length: PEOPLE }, (_, at) => `SK-2020-${String(13 + at).padStart(4, '0')}`);
  expect(sent.map(({ number }) => number).sort()).toEqual(expected);
  const rows = rowsOf(sheet, 'Sáng kiến').slice(12);
  const byNumber = new Map(rows.map(row => [row['Số tiếp nhận'], row]));
  expect(rows).toHaveLength(PEOPLE);
  for (const { given, number } of sent)
    expect(byNumber.get(number)).toMatchObject({ Tên: given.title, Khóa: given.key });
  const told = rowsOf(sheet, 'Nhật ký').map(entry => `${entry['Đối tượng']} ${entry.Khóa}`);
  expect(told.sort()).toEqual(sent.map(({ given, number }) => `${number} ${given.key}`).sort());
});
