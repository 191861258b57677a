import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KeptFile } from '../../../src/host/files/KeptFile.ts';
import { Saving, type SavingEvent } from '../../../src/host/server/Saving.ts';
import { newDirectory } from '../newDirectory.ts';

async function saving(directory: string) {
  const path = join(directory, 'a.xlsx');
  const told: string[] = [];
  const host = {
    content: async () => ({
      bytes: new TextEncoder().encode('nội dung'),
      saved: () => void told.push('saved'),
    }),
    tell: (event: SavingEvent) => {
      if (event.what !== 'saved') told.push(event.what === 'unsaved' ? event.why : event.what);
    },
  };
  const one = new Saving(new KeptFile(path), host);
  return { one, path, told };
}

test('a folder that is away is told, and written to when it is back, without another change', async () => {
  const directory = newDirectory();
  const { one, path, told } = await saving(directory);
  rmSync(directory, { recursive: true });
  one.schedule();
  await expect.poll(() => told, { timeout: 5000 }).toContain('gone');
  mkdirSync(directory);
  await expect.poll(() => told.at(-1), { timeout: 5000 }).toBe('saved');
  expect(readFileSync(path, 'utf8')).toBe('nội dung');
  const times = told.length;
  expect(await one.finish()).toBe(true);
  expect(told.length).toBe(times);
});

test('at the end a failure is told once and not tried for ever', async () => {
  const directory = newDirectory();
  const { one, told } = await saving(directory);
  rmSync(directory, { recursive: true });
  one.schedule();
  expect(await one.finish()).toBe(false);
  await new Promise(resolve => setTimeout(resolve, 600));
  expect(told).toEqual(['gone']);
});
