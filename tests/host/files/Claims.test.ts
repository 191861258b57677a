import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addressOf, Claims } from '../../../src/host/files/Claims.ts';
import { newDirectory } from '../newDirectory.ts';

const HOLDER = { process: 77, since: '8:15', url: 'http://127.0.0.1:1' };

function claims(): Claims {
  const one = new Claims(() => HOLDER);
  onTestFinished(() => one.release());
  return one;
}

test('a claimed file is told by whom, any other is free; free again when it is released', async () => {
  const path = join(newDirectory(), 'a.xlsx');
  const [first, second] = [claims(), claims()];
  expect(await first.take(path)).toBeUndefined();
  expect(await second.take(path)).toEqual(HOLDER);
  expect(await second.take(`${path}.khác`)).toBeUndefined();
  first.release();
  expect(await second.take(path)).toBeUndefined();
  expect(await claims().take(path)).toEqual(HOLDER);
});

test('what a program that was killed has claimed is free', async () => {
  const path = join(newDirectory(), 'a.xlsx');
  const killed = `require('net').createServer().listen(${JSON.stringify(addressOf(path))}, () => process.kill(process.pid, 'SIGKILL'))`;
  expect(spawnSync(process.execPath, ['-e', killed]).signal).toBe('SIGKILL');
  if (process.platform !== 'win32') expect(existsSync(addressOf(path))).toBe(true);
  expect(await claims().take(path)).toBeUndefined();
  expect(await claims().take(path)).toEqual(HOLDER);
});
