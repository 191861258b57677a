import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Later } from './server/started.ts';

/** An empty folder; it is gone after the test, or when `later` says. */
export function newDirectory(later: Later = onTestFinished): string {
  const directory = mkdtempSync(join(tmpdir(), 'thi đua '));
  later(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A folder in which not even root can write; where there is none of this name, that is as good. */
export const unwritable = '/proc';
