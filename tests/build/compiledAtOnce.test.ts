import vm from 'node:vm';
import { expect, test } from 'vitest';
import { compiledAtOnce } from '../../src/build/addon/compiledAtOnce.ts';

const bundle = (body: string) =>
  `'use strict';\nvar App_=(()=>{${body}})();\nfunction CALL(x){return App_.call(x)}`;

test.each([
  [
    'what runs',
    'function call(x){return x+1}return{call}',
    'var call=(function call(x){return x+1});return{call}',
  ],
  [
    'what runs while loading',
    'function a(){return{call}}function call(x){}return a()',
    'var a=(function a(){return{call}});',
  ],
  [
    'what it calls in turn',
    'function b(){return 2}const call=x=>b();return{call}',
    'var b=(function b(){return 2});',
  ],
  [
    'what stands after its use',
    'const two=b();function b(){return 2}return{call:x=>two}',
    'var b=(function b(){return 2});const two=b();',
  ],
  ['not what lies idle', 'function idle(){return 3}return{call:x=>x}', 'function idle(){return 3}'],
  [
    'not what stands inside a function',
    'function call(x){function c(){return 4}return c()}return{call}',
    '{function c(){return 4}',
  ],
])('%s', async (_, body, found) => {
  const code = bundle(body);
  const changed = await compiledAtOnce(code, 'CALL(5)');
  expect(changed).toContain(found);
  expect(vm.runInNewContext(`${changed};CALL(5)`)).toBe(vm.runInNewContext(`${code};CALL(5)`));
});

test('a script without a bundle is refused', async () => {
  await expect(compiledAtOnce('var other = 1;', '')).rejects.toThrow(/bundle/);
});
