import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { setUpExample } from './setUpExample.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the example workbook. */
    example: string;
  }
}

/** What the projects of a run have in common: each loads this module anew. */
const run = globalThis as { exampleOfTests?: Promise<string> };

/** Before the tests: the built add-on sets the example up once, for all files that only need a copy of it. */
export default async function make({ provide }: TestProject): Promise<() => void> {
  run.exampleOfTests ??= made();
  const path = await run.exampleOfTests;
  provide('example', path);
  return () => rmSync(dirname(path), { recursive: true, force: true });
}

async function made(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'thi-dua-example-')), 'thi-dua-cchc.xlsx');
  const sheet = await setUpExample();
  writeFileSync(path, await sheet.bytes());
  await sheet.stop();
  return path;
}
