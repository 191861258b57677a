import { expect, onTestFinished, test, vi } from 'vitest';
import { toEngine } from '../../../src/host/sheet/formulaText.ts';
import { newEngine } from './newEngine.ts';

test.each<[string, string | number]>([
  ['=1,5+1', 2.5],
  ['="1,5"+1', 2.5],
  ['="31/12/2020"+1', 44_197],
  ['=VALUE("1.234,5")', 1234.5],
  ['=2,5&" điểm"', '2,5 điểm'],
  ['=CONCATENATE("Điểm ";2,5)', 'Điểm 2,5'],
  ['=TEXTJOIN("; ";TRUE;1,5;2)', '1,5; 2'],
  ['=JOIN("; ";1,5;"a";{2\\3})', '1,5; a; 2; 3'],
  ['=SUM(SPLIT("1,5|2||3";"|"))', 6.5],
  ['=COUNTA(SPLIT("a|b||c";"|";TRUE;FALSE))', 4],
  ['=SUM(ARRAYFORMULA({1\\2\\3}*2))', 12],
  ['=TEXT(0,5;"0,00")', '0,50'],
  ['=TEXT(1234,5;"#.##0,0")', '1.234,5'],
  ['=TEXT(44012;"dd/mm/yyyy")', '30/06/2020'],
  ['=SUM({1\\2,5;3\\4})', 10.5],
])('%s gives %s, as in a Vietnamese sheet', async (typed, expected) => {
  const { set, read } = newEngine();
  set({ 0: { 0: { f: toEngine(typed), v: null } } });
  const [[value]] = (await read(0, 0)) as [[unknown]];
  if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
  else expect(value).toBe(expected);
});

test('what a function of Sheets alone fills stands in the cells beside it', async () => {
  const { set, read } = newEngine();
  set({ 0: { 0: { v: 1, t: 2 } }, 1: { 0: { v: 2, t: 2 } }, 2: { 0: { v: 3, t: 2 } } });
  set({
    0: {
      1: { f: toEngine('=ARRAYFORMULA(A1:A3*2)'), v: null },
      3: { f: toEngine('=SPLIT("7;8";";")'), v: null },
    },
  });
  expect(await read(0, 1, 3, 1)).toEqual([[2], [4], [6]]);
  expect(await read(0, 3, 1, 2)).toEqual([[7, 8]]);
});

test('a number in a cell of text is joined as any other', async () => {
  const { set, read } = newEngine();
  set({ 0: { 0: { v: 2.5, t: 2, s: { n: { pattern: '@' } } }, 1: { f: '=A1&" điểm"', v: null } } });
  expect(await read(0, 1)).toEqual([['2,5 điểm']]);
});

test.each([
  ['2020-11-30T16:59:00Z', 44_165],
  ['2020-11-30T17:00:00Z', 44_166],
  ['2020-12-01T00:30:00Z', 44_166],
])('at %s it is the day that it is in Viet Nam', async (now, day) => {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { set, read } = newEngine();
  set({ 0: { 0: { f: '=TODAY()', v: null }, 1: { f: '=INT(NOW())', v: null } } });
  expect(await read(0, 0, 1, 2)).toEqual([[{ serial: day }, day]]);
});
