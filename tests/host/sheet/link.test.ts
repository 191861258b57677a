import { expect, test } from 'vitest';
import { gidOf, placeOf, urlOf } from '../../../src/host/sheet/link.ts';

test.each([
  ['#gid=0', { gid: 0, range: 'A1' }],
  ['#gid=1234567&range=B2:C9', { gid: 1_234_567, range: 'B2:C9' }],
  [`#gid=${gidOf('t12345678-9012-4567-8901-234567890123')}`, { gid: 1.2345678901245679e31, range: 'A1' }],
  ['#VUNG', undefined],
  ['https://vidu.vn/#gid=0', undefined],
  ['#gid=javascript:alert(1)', undefined],
])('the place that %s means', (url, place) => expect(placeOf(url)).toEqual(place));

test.each([
  ['the text that it was set with', { v: 'Kết quả' }, '#gid=0'],
  ['another text', { v: 'khác' }, undefined],
  ['a formula with that result', { v: 'Kết quả', f: '=A1' }, undefined],
  ['nothing', {}, undefined],
])('a cell that holds %s', (_, content, url) =>
  expect(urlOf({ ...content, custom: { link: { of: 'Kết quả', url: '#gid=0' } } })).toBe(url),
);
