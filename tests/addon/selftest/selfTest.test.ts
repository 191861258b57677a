import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questions } from '../../../src/addon/selftest/questions/questions.ts';
import type { SelfTestFindings } from '../../../src/contract/SelfTest.ts';
import { selfTestTexts } from '../../../src/pages/texts/selfTest.ts';
import { built } from '../../built.ts';
import { probe } from '../../host/execution/probe.ts';

const folder = new URL('../../../src/addon/selftest/questions', import.meta.url);
const code = readFileSync(built.code, 'utf8');
/** What the page asks itself. */
const PAGES_OWN = ['storage', 'roundTrip', 'frameSize'];

test('every question is asked and has its words', () => {
  const files = readdirSync(folder).filter(file => file !== 'questions.ts');
  const ids = questions.map(question => question.id);
  expect([...ids].sort()).toEqual(files.map(file => file.replace('.ts', '')).sort());
  for (const { questions: words } of Object.values(selfTestTexts))
    expect(Object.keys(words)).toEqual([...ids, ...PAGES_OWN]);
});

test('tabs of people stay, whatever they are called; a scratch tab that was left goes', async () => {
  const { run } = probe(`${code}
    var book = SpreadsheetApp.getActiveSpreadsheet();
    function theirs() { book.insertSheet('Kiểm tra tạm').getRange('B3').setValue('của tôi'); }
    function names() { return book.getSheets().map(function (sheet) { return sheet.getName(); }); }
    function kept() { return book.getSheetByName('Kiểm tra tạm').getRange('B3').getValue(); }`);
  const step = (name: unknown) => run('selfTest', 'page', [name]);
  await run('theirs');
  await step('begin');
  await step('begin');
  expect(await run('names')).toEqual(['Trang tính1', 'Kiểm tra tạm', 'Kiểm tra tạm 2']);
  const { value } = (await step('read')) as { value: SelfTestFindings };
  expect(value.isCalculating).toBe(false);
  expect(value.findings.filter(one => one.expected !== '' && one.expected !== one.found)).toEqual([]);
  await step('end');
  expect(await run('names')).toEqual(['Trang tính1', 'Kiểm tra tạm']);
  expect(await run('kept')).toBe('của tôi');
  expect(await step('read')).toEqual({ refused: { code: 'missingTab', tab: 'Kiểm tra tạm' } });
});

test.each([['drop'], [undefined], [7], [{ step: 'end' }]])('the step %j is refused', async given => {
  const { run } = probe(code);
  const reply = await run('selfTest', 'page', given === undefined ? [] : [given]);
  expect(reply).toEqual({ refused: { code: 'invalid', part: '' } });
});

test('a function that still calculates is waited for; a service that fails is an answer', async () => {
  const { run } = probe(`${code}
    function begun() { return selfTest('begin'); }
    function loading() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Kiểm tra tạm').getRange('D12').setValue('Loading...'); return selfTest('read'); }
    function failing() { Session.getEffectiveUser = function () { throw new Error('đứt'); }; return selfTest('read'); }`);
  await run('begun');
  expect(await run('failing')).toMatchObject({
    value: {
      findings: expect.arrayContaining([expect.objectContaining({ id: 'sameUser', found: 'Error: đứt' })]),
    },
  });
  expect(await run('loading')).toMatchObject({ value: { isCalculating: true } });
});
