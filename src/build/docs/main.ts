import { writeFileSync } from 'node:fs';
import { executedDocuments } from './executedDocuments.ts';
import { staleDocuments } from './staleDocuments.ts';

/* `npm run docs`: runs the examples of the documents in the local spreadsheet and writes down what they give. */

const root = process.cwd();
for (const [path, text] of staleDocuments(root, await executedDocuments()))
  writeFileSync(`${root}/${path}`, text);
