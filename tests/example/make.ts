import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { setUpExample } from './setUpExample.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the example workbook. */
    example: string;
  }
}

/** Before the tests: the built add-on sets the example up once, for all files that only need a copy of it. */
export default async function make({ provide }: TestProject): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), 'thi-dua-example-'));
  const path = join(directory, 'thi-dua-cchc.xlsx');
  const sheet = await setUpExample();
  writeFileSync(path, await sheet.bytes());
  await sheet.stop();
  provide('example', path);
  return () => rmSync(directory, { recursive: true });
}
