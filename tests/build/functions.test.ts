import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cellFunctions } from '../../src/addon/main.ts';

const folder = new URL('../../src/addon/functions/', import.meta.url);

test('every cell function is a file of its name, and every such file in the list', () => {
  const files = readdirSync(folder).filter(file => /^[A-Z_]+\.ts$/.test(file));
  expect(cellFunctions.map(one => `${one.name}.ts`).sort()).toEqual(files.sort());
});

test.each(cellFunctions.map(one => [one.name, one] as const))(
  '%s is exported and fully described',
  async (name, described) => {
    const module = (await import(fileURLToPath(new URL(`${name}.ts`, folder)))) as Record<
      string,
      (...given: unknown[]) => unknown
    >;
    const parameters = /\(([^)]*)\)/
      .exec(String(module[name]))![1]!
      .split(',')
      .map(parameter => parameter.trim());
    expect(described.parameters.map(parameter => parameter.name)).toEqual(parameters);
    for (const text of [described.summary, described.returns, ...described.parameters])
      for (const words of [text.vi, text.en]) expect(words.length).toBeGreaterThan(10);
    expect(described.example.startsWith(`=${name}(`)).toBe(true);
  },
);
