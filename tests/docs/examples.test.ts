import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cellFunctions } from '../../src/addon/main.ts';
import { staleDocuments } from '../../src/build/docs/documents.ts';
import { exampleResults, functionReference } from '../../src/build/docs/examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = await exampleResults();

test.each(cellFunctions)(
  'the example of $name gives a table without a fault in the sample workbook',
  ({ name }) => {
    const result = results.get(name)!;
    expect(result.length).toBeGreaterThan(1);
    expect(JSON.stringify(result)).not.toMatch(/#[A-Z]|Lỗi:/);
  },
);

test('what the examples give stands in the document (npm run docs)', () => {
  const parts = { 'docs/lanh-dao.md': { functions: functionReference(cellFunctions, results) } };
  expect([...staleDocuments(root, parts).keys()]).toEqual([]);
});
