import { cellFunctions } from '../../addon/main.ts';
import { rules } from '../../domain/criteria/rules/rules.ts';
import { accessTable } from './accessTable.ts';
import { actionTable } from './actionTable.ts';
import { columnTable } from './columnTable.ts';
import { functionTable } from './functionTable.ts';
import { licenceTexts } from './licenceTexts.ts';
import { ruleNames } from './ruleNames.ts';
import { ruleSummaries } from './ruleSummaries.ts';
import { ruleTable } from './ruleTable.ts';
import { scopeTable } from './scopeTable.ts';
import { viewTable } from './viewTable.ts';

/** What stands between the markers of a document, by their names. */
export type Parts = Readonly<Record<string, string>>;

/** Every document with parts that the build writes, by its path. `npm run docs` writes those that need a spreadsheet. */
export async function documents(root: string): Promise<Readonly<Record<string, Parts>>> {
  return {
    'README.md': { functions: functionTable(cellFunctions), rules: ruleNames(rules) },
    'docs/lanh-dao.md': {
      views: viewTable(),
      columns: columnTable(),
      rules: ruleTable(rules, await ruleSummaries()),
    },
    'docs/bao-mat.md': { scopes: scopeTable(), access: accessTable(), actions: actionTable() },
    'docs/giay-phep.md': { licences: await licenceTexts(root) },
  };
}
