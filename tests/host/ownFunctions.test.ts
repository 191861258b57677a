import { expect, test } from 'vitest';
import { cellFunctions } from '../../src/addon/main.ts';
import { isCalculated } from '../../src/host/scoring/ownFunctions.ts';

test.each(cellFunctions)('a formula of $name in a workbook is calculated', ({ name }) => {
  expect(isCalculated(name)).toBe(true);
});
