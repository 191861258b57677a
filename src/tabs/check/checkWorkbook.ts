import { placeOf } from '../../domain/text/cellName.ts';
import { grouped } from '../../domain/text/grouped.ts';
import type { AnyFields, Fault, Repair } from './Fault.ts';
import { type Finding, type FindingKind, finds, rowByRow } from './kinds/kinds.ts';
import type { WorkbookFacts } from './WorkbookFacts.ts';

/** So many of a kind in a tab are told one by one, so many rows that have the same. */
const MOST = 30;
const FEW = 3;

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
    const all = together(kind, finds[kind](facts));
    for (const tab of new Set(all.map(fault => fault.tab))) {
      const inTab = all.filter(fault => fault.tab === tab);
      findings.push(...inTab.slice(0, MOST).map(fault => ({ kind, ...fault }) as Finding));
      if (inTab.length > MOST) more.push({ kind, tab, count: inTab.length - MOST });
    }
  }
  return { findings, more };
}

/** Repairs that mend all of them. */
const ofMany: readonly Repair['how'][] = ['makeCodes', 'makeUnits'];

/** Rows of a column that have the same fault are told at once, in the place of the first, where they are many. */
function together(kind: FindingKind, faults: readonly Fault<AnyFields>[]): readonly Fault<AnyFields>[] {
  const isOfRow = ({ cell, repair }: Fault<AnyFields>) =>
    cell !== '' && (repair === undefined || ofMany.includes(repair.how));
  const groups = grouped(faults.filter(isOfRow), ({ tab, cell, fields }) => {
    const same = rowByRow.includes(kind) ? '' : fields;
    return JSON.stringify([tab, cell.replace(/\d+$/, ''), same]);
  });
  const many = [...groups.values()].filter(({ length }) => length > FEW);
  const hidden = new Set(many.flatMap(group => group.slice(1)));
  const heads = new Map(many.map(group => [group[0]!, group]));
  return faults
    .filter(fault => !hidden.has(fault))
    .map(fault => {
      const group = heads.get(fault);
      return group ? { ...fault, count: group.length, rows: rowsOf(group) } : fault;
    });
}

/** «5–304, 310»: the numbers of the rows, as people count. */
function rowsOf(faults: readonly Fault<AnyFields>[]): string {
  const rows = [...new Set(faults.map(({ cell }) => placeOf(cell).row + 1))].sort((a, b) => a - b);
  const ends = rows.filter(row => !rows.includes(row + 1));
  const starts = rows.filter(row => !rows.includes(row - 1));
  return starts.map((start, at) => (start === ends[at] ? `${start}` : `${start}–${ends[at]}`)).join(', ');
}
