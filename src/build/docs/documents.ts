import { readFileSync } from 'node:fs';
import { cellFunctions } from '../../addon/main.ts';
import { rules } from '../../domain/criteria/rules/rules.ts';
import { formTable } from './keptTable.ts';
import { licenceTexts } from './licences.ts';
import { ruleTable } from './rules.ts';
import {
  accessTable,
  actionTable,
  columnTable,
  functionTable,
  reasonTable,
  ruleNames,
  scopeTable,
  viewTable,
  wordTable,
} from './tables.ts';

/** What stands between the markers of a document, by their names. */
type Parts = Readonly<Record<string, string>>;

/** Every document with parts that the build writes, by its path. `npm run docs` writes those that need a spreadsheet. */
export async function documents(root: string): Promise<Readonly<Record<string, Parts>>> {
  return {
    'README.md': { functions: functionTable(cellFunctions), rules: ruleNames(rules) },
    'docs/lanh-dao.md': {
      views: viewTable(),
      columns: columnTable(),
      form: formTable(),
      words: wordTable(),
      rules: await ruleTable(),
    },
    'docs/bao-mat.md': { scopes: scopeTable(), access: accessTable(), actions: actionTable() },
    'docs/cong-bo.md': { reasons: reasonTable() },
    'docs/giay-phep.md': { licences: await licenceTexts(root) },
  };
}

/** The documents whose generated parts are out of date, by path, as they should be. */
export function staleDocuments(
  root: string,
  documents: Readonly<Record<string, Parts>>,
): ReadonlyMap<string, string> {
  const stale = new Map<string, string>();
  for (const [path, parts] of Object.entries(documents)) {
    const text = readFileSync(`${root}/${path}`, 'utf8');
    const filled = fillMarkers(text, parts);
    if (filled !== text) stale.set(path, filled);
  }
  return stale;
}

/**
 * The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. A marker that is not there is an
 * error: a generated table must not vanish unnoticed.
 */
export function fillMarkers(text: string, parts: Parts): string {
  let filled = text;
  for (const [name, part] of Object.entries(parts)) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = filled.indexOf(open);
    const to = filled.indexOf(close);
    if (from < 0 || to < from) throw new Error(`no place for ${open} … ${close}`);
    filled = `${filled.slice(0, from + open.length)}\n${part}\n${filled.slice(to)}`;
  }
  return filled;
}
