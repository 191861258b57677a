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
