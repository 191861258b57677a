import { expect, test } from 'vitest';
import { tableOfText } from '../../../src/host/sheet/tableOfText.ts';

const cells = (text: string) =>
  [...tableOfText(text).matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell),
  );

test.each<[string, string, string[][]]>([
  ['one cell', 'a', [['a']]],
  [
    'columns and rows',
    'a\tb\n1\t2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['rows as Windows ends them', 'a\r\nb\r\n', [['a'], ['b']]],
  [
    'a line break, a tab and quotes in a cell',
    '"hai\ndòng"\t"x\ty"\t"nói ""vâng"""',
    [['hai<br>dòng', 'x\ty', 'nói "vâng"']],
  ],
  ['a quote that opens nothing', '5" dài\t"a" b', [['5" dài', '"a" b']]],
  [
    'blanks',
    '\t\n\t',
    [
      ['', ''],
      ['', ''],
    ],
  ],
  ['what HTML would read', '<b>&', [['&lt;b&gt;&amp;']]],
])('%s', (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
});
