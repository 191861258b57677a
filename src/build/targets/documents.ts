import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Faulty } from '../bundle.ts';
import { documents, staleDocuments } from '../docs/documents.ts';

/** Writes the generated parts of README.md and docs; with CI=true one that is out of date is a fault instead. */
export async function make(root: string): Promise<Faulty> {
  const stale = staleDocuments(root, await documents(root));
  if (process.env.CI)
    return {
      faults: [...stale.keys()].map(
        path => `the tables of ${path} are out of date: run npm run build and commit`,
      ),
    };
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
  return { faults: [] };
}
