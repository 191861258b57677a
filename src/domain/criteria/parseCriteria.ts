import type { Headers } from '../table/Headers.ts';
import type { Range } from '../text/Cell.ts';
import { askWhether, closest } from '../text/closest.ts';
import { caseKey } from '../text/fold.ts';
import { quote } from '../text/quote.ts';
import { cellText } from '../text/readCell.ts';
import { type CriteriaRow, type CriteriaTable, type Criterion, criteriaOf } from './CriteriaTable.ts';
import { type CriteriaLayout, findCriteriaColumns, findCriteriaHeader } from './criteriaColumns.ts';
import { draftOf } from './draftOf.ts';
import { isMember, sortOf } from './groups.ts';
import { type DeclaredSum, declaredSums, headingsAbove } from './headings.ts';
import { Line } from './Line.ts';
import type { CriterionRule, Draft, GroupRule, Rule } from './Rule.ts';
import { ruleOf } from './ruleOf.ts';
import { usualLevels, withOptions } from './scale.ts';
import { type Report, TableFault } from './TableFault.ts';

/**
 * The criteria table as scores need it. Throws a TableFault that names row, column and fix for the first row that
 * cannot be understood.
 */
export function parseCriteria(table: Range): CriteriaTable {
  const { rows } = readCriteria(table, fault => {
    throw fault;
  });
  return criteriaOf(rows);
}

/** A criteria table as it was read: its rows but for headings, and what headings and totals declare. */
export interface CriteriaRead {
  readonly rows: readonly CriteriaRow[];
  readonly sums: readonly DeclaredSum[];
  /** What names the rows: a column of codes, running numbers, or nothing. */
  readonly naming: 'codes' | 'numbers' | 'none';
}

/**
 * Reads the criteria table row by row, below its header. Every fault goes to `report`, and what follows from it alone does
 * not. Throws where there is no table at all.
 */
export function readCriteria(table: Range, report: Report): CriteriaRead {
  if (table.length === 0)
    throw new TableFault('Tiêu chí', 'chưa có bảng tiêu chí', "Ghi vùng của bảng, ví dụ 'Tiêu chí'!A1:K60");
  const header = findCriteriaHeader(table);
  const layout = findCriteriaColumns(header, report);
  if (!layout) return { rows: [], sums: [], naming: 'codes' };
  const all = table
    .slice(header.above)
    .map((cells, i) => new Line(layout, cells, header.above + i + 1, report));
  const sums = declaredSums(all);
  const above = headingsAbove(all);
  const lines = all
    .filter(line => !line.isHeading())
    .map(line => {
      line.refuseDates();
      return { line, rule: ruleOf(line) };
    });
  const bands = lines.filter(({ rule }) => rule?.kind === 'band').map(({ line }) => line.text('content'));
  // A row without a rule may have been meant as a band: nobody is blamed for naming it.
  const open = lines.filter(({ rule }) => !rule).map(({ line }) => cellText(line.cell('content')));
  const bandNames = distinct([...bands, ...open]);
  const levels = bands.some(name => name !== '') ? bandNames : usualLevels;
  const rows = lines.map(({ line, rule }): CriteriaRow => {
    const draft = draftOf(line, rule, bandNames, levels);
    return { draft, rule, faulty: line.faulty, ...compiled(draft, rule, above.get(line)!) };
  });
  if (!rows.some(row => row.criterion || !row.rule))
    report(
      new TableFault(
        'Tiêu chí',
        'bảng chưa có tiêu chí nào',
        'Thêm ít nhất một dòng có Cách tính và Dữ liệu',
      ),
      1,
    );
  for (const row of rows) if (row.groupRule) checkMembers(row.groupRule, rows);
  return { rows, sums, naming: namingOf(header.headers, layout) };
}

function compiled(
  draft: Draft,
  rule: Rule | undefined,
  heading: string,
): Pick<CriteriaRow, 'criterion' | 'band' | 'totalScale' | 'groupRule' | 'declared'> {
  switch (rule?.kind) {
    case 'band':
      return { band: rule.compile(draft) };
    case 'group-total':
      return { declared: rule.compile(draft) };
    case 'total-scale':
      return { totalScale: rule.compile(draft) };
    case 'group-limit':
      return { groupRule: rule.compile(draft) };
    case 'criterion':
      return { criterion: criterionOf(draft, rule, heading) };
    default:
      return {};
  }
}

/** A rule about a group needs criteria that are of one sort: with points, bonuses or penalties. */
function checkMembers(rule: GroupRule, rows: readonly CriteriaRow[]): void {
  const members = rows.flatMap(({ criterion }) =>
    criterion && isMember(criterion, rule) ? [criterion] : [],
  );
  const fault = (what: string, fix: string) => rule.faults('group', [{ fault: what, fix }], undefined);
  if (rule.group === '' || rows.some(row => !row.rule)) return;
  if (members.length === 0) {
    const meant = closest(rule.group, [...new Set(rows.flatMap(({ criterion }) => criterion?.group ?? []))]);
    const fix = askWhether(meant, 'Ghi nhóm này ở cột Nhóm của các tiêu chí');
    fault(`không có tiêu chí nào thuộc nhóm ${quote(rule.group)}`, fix);
  } else if (new Set(members.map(sortOf)).size > 1)
    fault(
      `nhóm ${quote(rule.group)} có cả tiêu chí cho điểm và điểm cộng hoặc điểm trừ`,
      'Tách thành các nhóm khác nhau',
    );
}

function criterionOf(draft: Draft, rule: CriterionRule, heading: string): Criterion {
  const judge = withOptions(rule.compile(draft), draft);
  if (draft.data === '')
    draft.fault('data', 'chưa có Dữ liệu', 'Ghi tên cột chứa dữ liệu của tiêu chí này', undefined);
  const own = { code: draft.code || `dòng ${draft.row}`, part: draft.group || heading, judge };
  // A spread of so many fields takes V8 longer than all else that is done here.
  return Object.assign({}, draft, own);
}

function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => name !== '' && names.findIndex(n => caseKey(n) === caseKey(name)) === at);
}

function namingOf({ titles }: Headers, { code }: CriteriaLayout): CriteriaRead['naming'] {
  if (code < 0) return 'none';
  return /^s?tt$/i.test(titles[code]!) ? 'numbers' : 'codes';
}
