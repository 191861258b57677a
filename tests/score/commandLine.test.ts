import { expect, test } from 'vitest';
import { commandLine } from '../../src/score/commandLine.ts';

const settings = { criteria: 'tinh.xlsx', out: 'kq.xlsx', side: 'units' };
const taken = (...names: string[]) => Object.fromEntries(names.map(name => [`npm_config_${name}`, 'true']));

test.each([
  ['with dashes', 'so/*.xlsx --criteria tinh.xlsx --out kq.xlsx --side units --across', {}],
  ['without dashes', 'so/*.xlsx criteria tinh.xlsx out kq.xlsx side units across', {}],
  ['options first', '--across --side units --out=kq.xlsx --criteria=tinh.xlsx so/*.xlsx', {}],
  [
    'dashes that npm took because PowerShell dropped `--`',
    'so/*.xlsx tinh.xlsx kq.xlsx units',
    taken('criteria', 'out', 'side', 'across'),
  ],
  [
    'the same, the side first',
    'so/*.xlsx units tinh.xlsx kq.xlsx',
    taken('criteria', 'out', 'side', 'across'),
  ],
  [
    'the same with `=`',
    'so/*.xlsx',
    {
      npm_config_criteria: 'tinh.xlsx',
      npm_config_out: 'kq.xlsx',
      npm_config_side: 'units',
      ...taken('across'),
    },
  ],
  ['one option that npm took', 'so/*.xlsx criteria tinh.xlsx side units across kq.xlsx', taken('out')],
])('%s', (_, line, environment) => {
  const read = commandLine(line.split(' '), environment);
  expect(Object.fromEntries(read.settings)).toEqual(settings);
  expect([...read.flags]).toEqual(['across']);
  expect(read.words).toEqual(['so/*.xlsx']);
  expect(read.unknown).toBeUndefined();
});

test.each([
  ['--acros', '--acros'],
  ['--ngang=1', '--ngang=1'],
])('%s is no option', (line, unknown) => {
  expect(commandLine([line]).unknown).toBe(unknown);
});
