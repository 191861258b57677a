import { readdirSync } from 'node:fs';
import { type FunctionExpression, parseExpressionAt } from 'acorn';
import { describe, expect, test } from 'vitest';
import type { CellFunction } from '../../src/addon/functions/CellFunction.ts';
import { cellFunctions, hostFunctions } from '../../src/addon/main.ts';

const addon = new URL('../../src/addon/', import.meta.url);

/** The modules of src/addon/functions that describe a cell function, by file name. */
const files = new Map<string, Record<string, unknown>>();
for (const file of readdirSync(new URL('functions/', addon))) {
  const module: Record<string, unknown> = await import(new URL(`functions/${file}`, addon).pathname);
  if ('descriptor' in module) files.set(file, module);
}

test('every described cell function is in the list of main.ts once, and nothing else is', () => {
  expect(cellFunctions.map(({ name }) => `${name}.ts`).sort()).toEqual([...files.keys()].sort());
});

describe.each([...files])('%s', (file, module) => {
  const { name, parameters, example } = module.descriptor as CellFunction;

  test('file, export and described name are the same, and nothing else is exported', () => {
    expect(`${name}.ts`).toBe(file);
    expect(Object.keys(module).sort()).toEqual([name, 'descriptor'].sort());
  });

  test('the described parameters are those of the function, optional ones last', () => {
    const { params } = parseExpressionAt(`(${module[name]})`, 0, { ecmaVersion: 2022 }) as FunctionExpression;
    expect(params.map(param => param.type === 'Identifier' && param.name)).toEqual(
      parameters.map(parameter => parameter.name),
    );
    const optional = parameters.map(parameter => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  });

  test('the example calls it, with no more arguments than it has', () => {
    expect(example.startsWith(`=${name}(`)).toBe(true);
    const given = example.replace(/"[^"]*"/g, '').split(';').length;
    expect(given).toBeLessThanOrEqual(parameters.length);
    expect(given).toBeGreaterThanOrEqual(parameters.filter(({ optional }) => !optional).length);
  });
});

test.each(Object.entries(hostFunctions))('%s is exported by %s', async (name, path) => {
  const module: Record<string, unknown> = await import(new URL(path, addon).pathname);
  expect(module[name]).toBeTypeOf('function');
});
