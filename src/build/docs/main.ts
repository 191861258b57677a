import { writeFileSync } from 'node:fs';
import { executedDocuments } from './executedDocuments.ts';
import { staleDocuments } from './staleDocuments.ts';

/* `npm run docs`: runs the examples of the documents in the local spreadsheet and writes down what they give. */

const root = process.cwd();
const built = {
  worker: `${root}/.cache/worker.mjs`,
  services: `${root}/.cache/services.js`,
  code: `${root}/dist/addon/Code.js`,
};
for (const [path, text] of staleDocuments(root, await executedDocuments(built)))
  writeFileSync(`${root}/${path}`, text);
