import type { Range } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { cellText } from '../text/readCell.ts';
import { type CriteriaRow, type CriteriaTable, type Criterion, criteriaOf } from './CriteriaTable.ts';
import { findCriteriaColumns } from './criteriaColumns.ts';
import { draftOf } from './draftOf.ts';
import { Line } from './Line.ts';
import type { CriterionRule, Draft, Rule } from './Rule.ts';
import { ruleOf } from './ruleOf.ts';
import { type Report, TableFault } from './TableFault.ts';

/**
 * The criteria table as scores need it. Throws a TableFault that names row, column and fix for the first row that
 * cannot be understood.
 */
export function parseCriteria(table: Range): CriteriaTable {
  return criteriaOf(
    readCriteria(table, fault => {
      throw fault;
    }),
  );
}

const usualLevels = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu', 'Kém'];

/**
 * Reads the criteria table row by row; the first row is its header. Every fault goes to `report`, and what follows from
 * it alone does not. Headings are left out. Throws where there is no table at all.
 */
export function readCriteria(table: Range, report: Report): readonly CriteriaRow[] {
  if (table.length === 0)
    throw new TableFault('Tiêu chí', 'chưa có bảng tiêu chí', "Ghi vùng của bảng, ví dụ 'Tiêu chí'!A1:K60");
  const layout = findCriteriaColumns(table[0]!, report);
  if (!layout) return [];
  const lines = table.slice(1).flatMap((cells, i) => {
    const line = new Line(layout, cells, i + 2, report);
    if (line.isHeading()) return [];
    line.refuseDates();
    return [{ line, rule: ruleOf(line) }];
  });
  const bands = lines.filter(({ rule }) => rule?.kind === 'band').map(({ line }) => line.text('content'));
  // A row without a rule may have been meant as a band: nobody is blamed for naming it.
  const open = lines.filter(({ rule }) => !rule).map(({ line }) => cellText(line.cell('content')));
  const bandNames = distinct([...bands, ...open]);
  const levels = bands.some(name => name !== '') ? bandNames : usualLevels;
  const rows = lines.map(({ line, rule }): CriteriaRow => {
    const draft = draftOf(line, rule, bandNames, levels);
    return { draft, rule, faulty: line.faulty, ...compiled(draft, rule) };
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
  return rows;
}

function compiled(
  draft: Draft,
  rule: Rule | undefined,
): Pick<CriteriaRow, 'criterion' | 'band' | 'declared'> {
  switch (rule?.kind) {
    case 'band':
      return { band: rule.compile(draft) };
    case 'group-total':
      return { declared: rule.compile(draft) };
    case 'criterion':
      return { criterion: criterionOf(draft, rule) };
    default:
      return {};
  }
}

function criterionOf(draft: Draft, rule: CriterionRule): Criterion {
  const judge = rule.compile(draft);
  if (draft.data === '')
    draft.fault('data', 'chưa có Dữ liệu', 'Ghi tên cột chứa dữ liệu của tiêu chí này', undefined);
  return { ...draft, code: draft.code || `dòng ${draft.row}`, judge };
}

function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => name !== '' && names.findIndex(n => caseKey(n) === caseKey(name)) === at);
}
