import { expect, test } from 'vitest';
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
