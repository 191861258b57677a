import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder for one test; it is gone afterwards. */
export function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'host-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A folder in which not even root can write; where there is none of this name, that is as good. */
export const unwritable = '/proc';
