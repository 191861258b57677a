import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundlePages } from '../../src/build/bundlePages.ts';
import { pageFaults } from '../../src/build/gates/inert.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the pages have no fault', async () => {
  const pages = await bundlePages(root);
  expect([...pages.keys()]).toEqual([
    'Admin.html',
    'Council.html',
    'Dashboard.html',
    'Dossier.html',
    'Report.html',
    'Scores.html',
    'SelfTest.html',
    'Sidebar.html',
  ]);
  for (const [name, html] of pages) expect(pageFaults(name, html)).toEqual([]);
});

test.each([
  ['an outside address', '<a href="https://example.org/a">', 'an outside address: https://example.org/a'],
  ['one without a protocol', '<img src=//example.org/a>', 'an outside address: src=//example.org/a'],
  ['a script from elsewhere', '<script defer src="a.js">', 'something that is fetched'],
  ['a style sheet', '<style>@import "a.css"</style>', 'something that is fetched'],
  ['a font', '<style>a { src: url(a.woff) }</style>', 'something that is fetched'],
  ['text as HTML', '<script>a.innerHTML = title</script>', 'text that becomes HTML: innerHTML = title'],
  [
    'Preact told to',
    '<script>h("p",{dangerouslySetInnerHTML:{__html:t}})</script>',
    'text that becomes HTML',
  ],
  ['text as code', '<script>eval(title)</script>', 'text that becomes code: eval(title)'],
  ['too many letters', 'a'.repeat(250 * 1024 + 1), 'has 256001 bytes, at most 256000'],
  [
    'too many when zipped',
    randomBytes(100 * 1024).toString('base64'),
    'bytes zipped, at most 81920 are allowed',
  ],
])('%s', (_, html, fault) => {
  expect(pageFaults('Sidebar.html', html)).toEqual([expect.stringContaining(fault)]);
});
