import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Saving } from '../../../src/host/server/Saving.ts';
import { newDirectory } from '../newDirectory.ts';

async function saving(directory: string) {
  const path = join(directory, 'a.xlsx');
  const told: string[] = [];
  const host = {
    content: async () => ({
      bytes: new TextEncoder().encode('nội dung'),
      saved: () => void told.push('saved'),
    }),
    failed: (reason: string) => told.push(reason.split(':')[0]!),
  };
  const one = new Saving(path, host, { losesParts: false });
  await one.start();
  return { one, path, told };
}

test('a folder that is away is told, and written to when it is back, without another change', async () => {
  const directory = newDirectory();
  const { one, path, told } = await saving(directory);
  rmSync(directory, { recursive: true });
  one.schedule();
  await expect.poll(() => told, { timeout: 5000 }).toContain('ENOENT');
  mkdirSync(directory);
  await expect.poll(() => told.at(-1), { timeout: 5000 }).toBe('saved');
  expect(readFileSync(path, 'utf8')).toBe('nội dung');
  const times = told.length;
  await one.finish();
  expect(told.length).toBe(times);
});

test('at the end a failure is told once and not tried for ever', async () => {
  const directory = newDirectory();
  const { one, told } = await saving(directory);
  rmSync(directory, { recursive: true });
  one.schedule();
  await one.finish();
  await new Promise(resolve => setTimeout(resolve, 600));
  expect(told).toEqual(['ENOENT']);
});
