import { expect, test } from 'vitest';
import { fromEngine, fromFile, toEngine, toFile } from '../../../src/host/sheet/formulaText.ts';

test.each([
  ['=SUM(A1;B2)', '=SUM(A1,B2)'],
  ['=IF(A1>0,5; 1,25; "a;b,c")', '=IF(A1>0.5, 1.25, "a;b,c")'],
  ['=COUNTIFS(\'Cán bộ; 1,5\'!$C:$C; "*")', '=COUNTIFS(\'Cán bộ; 1,5\'!$C:$C, "*")'],
  ["=SCORE_STAFF(A1:K; 'Tiêu chí'!A1:K)", "=SCORE_STAFF(A1:K1048000, 'Tiêu chí'!A1:K1048000)"],
  ['=SUM($B$2:$B;1)', '=SUM($B$2:$B1048000,1)'],
  ['=A1:B2', '=A1:B2'],
  ['=SUM({1;2})', '=SUM({1;2})'],
  ['=SUM({1\\2,5;3\\"a;b\\c"})', '=SUM({1,2.5;3,"a;b\\c"})'],
  ['=1,5+1', '=1.5+1'],
  ['=(A1)*2,5', '=(A1)*2.5'],
])('%s is %s to the engine, and back', (typed, engine) => {
  expect(toEngine(typed)).toBe(engine);
  expect(fromEngine(engine)).toBe(typed);
});

test('an English formula is understood, and shown as a Vietnamese one', () => {
  expect(toEngine('=ROUND(A1*0.5,1)')).toBe('=ROUND(A1*0.5,1)');
  expect(fromEngine('=ROUND(A1*0.5,1)')).toBe('=ROUND(A1*0,5;1)');
});

test.each([
  ['=SUM(A1:K,0.5)', '=SUM(A1:K1048000,0.5)'],
  ['=SUM(1,5)', '=SUM(1,5)'],
  ['=SUM({1,2;3,4})', '=SUM({1,2;3,4})'],
])('in the United States %s is %s to the engine, and back', (typed, engine) => {
  expect(toEngine(typed, 'en_US')).toBe(engine);
  expect(fromEngine(engine, 'en_US')).toBe(typed);
});

test('semicolons part arguments there, too', () => {
  expect(toEngine('=SUM(A1:K; 0,5)', 'en_US')).toBe('=SUM(A1:K1048000, 0,5)');
});

test('a range stays open when rows were put in or taken out', () => {
  expect(fromEngine('=SUM(A1:K1048579)')).toBe('=SUM(A1:K)');
  expect(fromEngine('=SUM(A1:K1048570)')).toBe('=SUM(A1:K)');
});

test.each(['A1:K1048000', 'A1:$K1048003', 'A1:K1047990'])('in a file %s reaches the last row', range => {
  const file = `SUM('Tiêu chí'!${range.replace(/\d+$/, '')}1048576, A1:A9, "A1:A1048000")`;
  expect(toFile(`SUM('Tiêu chí'!${range}, A1:A9, "A1:A1048000")`)).toBe(file);
  expect(fromFile(file)).toBe(toEngine(fromEngine(file)).replace(/;/g, ','));
});

test('what is already in the form of the engine stays', () => {
  for (const typed of ['=IF(A1:K>0,5; 1,25; 2)', '=MAX(1; 2)+SUM({1;2})', '=SUM({1\\2})', '=1,5+MAX(1; 2)']) {
    const engine = toEngine(typed);
    expect(toEngine(engine)).toBe(engine);
  }
});
