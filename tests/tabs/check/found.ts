import { checkWorkbook } from '../../../src/tabs/check/checkWorkbook.ts';
import { facts } from './facts.ts';

/** What is found in a workbook of small tables, a line each: kind, tab, cell, fields, repair. */
export const found = (...given: Parameters<typeof facts>) =>
  checkWorkbook(facts(...given)).findings.map(({ kind, tab, cell, fields, repair }) =>
    [kind, tab, cell, ...Object.values(fields), ...(repair ? [`→ ${repair.how} ${repair.detail}`] : [])].join(
      ' | ',
    ),
  );
