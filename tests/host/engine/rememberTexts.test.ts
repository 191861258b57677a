import { expect, test } from 'vitest';
import { rememberTexts } from '../../../src/host/engine/rememberTexts.ts';
import { formula } from '../../../src/host/engine/univer.ts';
import { newEngine } from './newEngine.ts';

const { ErrorValueObject, ErrorType, NumberValueObject } = formula;

test('a text that is no number is looked at once, a number each time', () => {
  const asked: string[] = [];
  const text = {
    value: '',
    getValue() {
      return this.value;
    },
    convertToNumberObjectValue() {
      asked.push(this.value);
      return this.value === '1'
        ? NumberValueObject.create(1)
        : (ErrorValueObject.create(ErrorType.VALUE) as never);
    },
  };
  rememberTexts(text);
  const converted = ['a', '1', 'a', '1', 'b'].map(value => {
    text.value = value;
    return text.convertToNumberObjectValue().getValue();
  });
  expect(converted).toEqual([ErrorType.VALUE, 1, ErrorType.VALUE, 1, ErrorType.VALUE]);
  expect(asked).toEqual(['a', '1', '1', 'b']);
});

test('texts, numbers and days written as texts are counted as before, however often', async () => {
  const { set, read } = newEngine(() => 0);
  const texts = ['P1', '12', '3/2/2020', 'tháng Sáu', 'P1'].map((v, at) => [at, { 0: { v, t: 1 } }]);
  set(Object.fromEntries(texts));
  const counts = ['P1', '12', '>11', 'tháng*'].map((what, at) => [
    at,
    { 2: { f: `=COUNTIFS($A$1:$A$5, "${what}")` } },
  ]);
  set(Object.fromEntries(counts));
  const first = await read(0, 2, 4, 1);
  expect(first).toEqual([[2], [1], [expect.any(Number)], [1]]);
  set({ 0: { 1: { f: '=A1*1' } }, 1: { 1: { f: '=A2*1' } } });
  expect(await read(0, 1, 2, 1)).toEqual([['#VALUE!'], [12]]);
  set(Object.fromEntries(counts));
  expect(await read(0, 2, 4, 1)).toEqual(first);
});
