import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cellFunctions } from '../../src/addon/main.ts';

const folder = new URL('../../src/addon/functions/', import.meta.url);

test('whatever describes itself as a cell function is in the list of main.ts', async () => {
  for (const file of readdirSync(folder)) {
    const module: Record<string, unknown> = await import(fileURLToPath(new URL(file, folder)));
    if ('descriptor' in module) expect(cellFunctions).toContain(module.descriptor);
  }
});

test.each(cellFunctions)(
  'the module of $name exports the function and its descriptor only',
  async described => {
    const module = await import(fileURLToPath(new URL(`${described.name}.ts`, folder)));
    expect(Object.keys(module).sort()).toEqual([described.name, 'descriptor'].sort());
  },
);

test.each(cellFunctions)(
  '$name: optional parameters come last, the example gives as many as it takes',
  ({ parameters, example }) => {
    const optional = parameters.map(parameter => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
    const given = example.replace(/"[^"]*"/g, '').split(';').length;
    expect(given).toBeGreaterThanOrEqual(optional.filter(one => !one).length);
    expect(given).toBeLessThanOrEqual(parameters.length);
  },
);
