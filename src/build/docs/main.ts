import { writeFileSync } from 'node:fs';
import { cellFunctions } from '../../addon/main.ts';
import { staleDocuments } from './documents.ts';
import { exampleResults, functionReference } from './examples.ts';

/* `npm run docs`: runs the examples of the documents in the local spreadsheet and writes down what they give. */

const root = process.cwd();
const functions = functionReference(cellFunctions, await exampleResults());
for (const [path, text] of staleDocuments(root, { 'docs/lanh-dao.md': { functions } }))
  writeFileSync(`${root}/${path}`, text);
