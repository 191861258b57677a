import { expect, test } from 'vitest';
import { uuidPattern } from '../../../src/domain/text/uuidPattern.ts';

const uuid = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';

test.each([
  ['a UUID', uuid, true],
  ['something before it', `x${uuid}`, false],
  ['something after it', `${uuid}x`, false],
  ['in capitals, as no page makes it', uuid.toUpperCase(), false],
  ['a group too few', uuid.replace('-6071', ''), false],
  ['a digit too few at the beginning', uuid.slice(1), false],
  ['a digit too few in a group', uuid.replace('6071', '607'), false],
  ['a digit too few at the end', uuid.slice(0, -1), false],
  ['other letters', uuid.replace('c3d', 'xyz'), false],
  ['without hyphens', uuid.replaceAll('-', ''), false],
])('%s', (_, text, fits) => {
  expect(uuidPattern.test(text)).toBe(fits);
});
