import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftsIn, draftsText, newest } from '../../../src/pages/draft/Drafts.ts';

const at = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();
const all = Number.POSITIVE_INFINITY;

test.each([
  ['nothing', '', []],
  ['no JSON', 'x', []],
  ['of another version', '{"form":3}', []],
  ['a list', '[]', []],
  ['a registration alone, as earlier versions kept it', `{"answers":{},"at":"${at(1)}"}`, ['register']],
  ['of no time', '{"drafts":{"register":{"at":"hôm qua","value":1}}}', []],
  ['several', `{"drafts":{"a":{"at":"${at(1)}","value":1},"b":{"at":"${at(2)}","value":2}}}`, ['a', 'b']],
])('%s', (_, text, names) => {
  expect(Object.keys(draftsIn(text))).toEqual(names);
});

const drafts = fc.dictionary(
  fc.constantFrom('register', 'edit SK-1', 'author SK-1', 'judge staff CB01 H1'),
  fc.record({ at: fc.integer({ min: 1, max: 300 }).map(at), value: fc.string() }),
);

test('what is written is read again; of two of one name the newer stands', () => {
  fc.assert(
    fc.property(drafts, drafts, (one, other) => {
      expect(draftsIn(draftsText(one, all))).toEqual(one);
      const both = newest(one, other);
      for (const [name, draft] of Object.entries(both)) {
        const moments = [one[name], other[name]].flatMap(found => found?.at ?? []);
        expect(draft.at).toBe(moments.sort().at(-1));
      }
      expect(new Set(Object.keys(both))).toEqual(new Set([...Object.keys(one), ...Object.keys(other)]));
    }),
  );
});

test('where there is no room the oldest stay out', () => {
  const two = { old: { at: at(1), value: 'x'.repeat(50) }, young: { at: at(2), value: 'y'.repeat(50) } };
  expect(Object.keys(draftsIn(draftsText(two, 150)))).toEqual(['young']);
  expect(draftsText(two, 50)).toBe('');
});
