import { type Finding, type FindingKind, finds } from './kinds/kinds.ts';
import type { WorkbookFacts } from './WorkbookFacts.ts';

/** So many of a kind in a tab are told one by one. */
const MOST = 30;

/** What was found, and how many more there are of a kind in a tab. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly more: readonly { readonly kind: FindingKind; readonly tab: string; readonly count: number }[];
}

/** Everything that is wrong with a workbook, kind after kind, in the order of tabs and rows. */
export function checkWorkbook(facts: WorkbookFacts): Findings {
  const findings: Finding[] = [];
  const more: Findings['more'][number][] = [];
  for (const kind of Object.keys(finds) as FindingKind[]) {
    const all = finds[kind](facts);
    for (const tab of new Set(all.map(fault => fault.tab))) {
      const inTab = all.filter(fault => fault.tab === tab);
      findings.push(...inTab.slice(0, MOST).map(fault => ({ kind, ...fault }) as Finding));
      if (inTab.length > MOST) more.push({ kind, tab, count: inTab.length - MOST });
    }
  }
  return { findings, more };
}
