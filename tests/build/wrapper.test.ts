import { expect, test } from 'vitest';
import { wrapper } from '../../src/build/wrapper.ts';
import { described } from './described.ts';

test('Vietnamese stands first, optional parameters say so, the call goes to the bundle', () => {
  const { parameters, ...rest } = described('ADD_UP', 'a', 'b');
  const lines = wrapper(
    { ...rest, parameters: [parameters[0]!, { ...parameters[1]!, optional: true }] },
    'App_',
  );
  expect(lines.split('\n')).toEqual([
    '/**',
    ' * Cộng hai số. =ADD_UP(1; 2)',
    ' * Adds two numbers.',
    ' *',
    ' * @param {*} a một số · a number',
    ' * @param {*} b (không bắt buộc) một số · a number',
    ' * @return {Array} Tổng. · The sum.',
    ' * @customfunction',
    ' */',
    'function ADD_UP(a, b) {',
    '  return App_.ADD_UP(a, b);',
    '}',
    '',
  ]);
});
