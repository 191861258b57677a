import { cellFunctions } from '../../addon/main.ts';
import type { Parts } from './documents.ts';
import { exampleResults } from './exampleResults.ts';
import { functionReference } from './functionReference.ts';

/** The parts that need the built files at work in the local spreadsheet, by the path of their document. */
export async function executedDocuments(): Promise<Readonly<Record<string, Parts>>> {
  return { 'docs/lanh-dao.md': { functions: functionReference(cellFunctions, await exampleResults()) } };
}
