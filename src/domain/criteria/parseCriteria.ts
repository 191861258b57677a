import type { Cell, Range } from '../text/Cell.ts';
import { closest } from '../text/closest.ts';
import { caseKey } from '../text/fold.ts';
import { Names } from '../text/Names.ts';
import { cellText, isDate } from '../text/readCell.ts';
import type { CriteriaTable, Criterion } from './CriteriaTable.ts';
import {
  type CriteriaColumn,
  type CriteriaLayout,
  criteriaColumns,
  findCriteriaColumns,
} from './criteriaColumns.ts';
import { parseMax } from './parseMax.ts';
import { scaleLevels } from './parseSteps.ts';
import { parseTarget } from './parseTarget.ts';
import { bareLabel, type Population, populations } from './population.ts';
import type { Band, Draft, GroupTotal, Rule } from './Rule.ts';
import { rules } from './rules/rules.ts';
import { TableFault } from './TableFault.ts';

const ruleNames = new Names(rules.map(rule => [rule.label, rule]));

const usualLevels = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu', 'Kém'];

/** One row of the table, found by header and not yet read. */
interface Line {
  readonly row: number;
  readonly rule: Rule;
  readonly cell: (column: CriteriaColumn) => Cell;
  readonly text: (column: CriteriaColumn) => string;
  readonly fault: (column: CriteriaColumn, fault: string, fix: string) => TableFault;
}

/**
 * Reads the criteria table; the first row is its header. Throws a TableFault that names row, column and fix for
 * the first row that cannot be understood. Headings (rows without rule, population, data, target and max) are skipped.
 */
export function parseCriteria(table: Range): CriteriaTable {
  if (table.length === 0)
    throw new TableFault('Tiêu chí', 'chưa có bảng tiêu chí', "Thêm đối số thứ hai, ví dụ 'Tiêu chí'!A1:K60");
  const layout = findCriteriaColumns(table[0]!);
  const lines = table.slice(1).flatMap((cells, i) => readLine(layout, cells, i + 2));
  const bandNames = distinct(
    lines.filter(line => line.rule.kind === 'band').map(line => line.text('content')),
  );
  const criteria: Criterion[] = [];
  const bands: Band[] = [];
  const groupTotals: GroupTotal[] = [];
  for (const line of lines) {
    const draft = drafted(line, bandNames);
    if (line.rule.kind === 'band') {
      bands.push(line.rule.compile(draft));
      continue;
    }
    if (line.rule.kind === 'group-total') {
      groupTotals.push(line.rule.compile(draft));
      continue;
    }
    const judge = line.rule.compile(draft);
    if (draft.data === '')
      throw line.fault('data', 'chưa có Dữ liệu', 'Ghi tên cột chứa dữ liệu của tiêu chí này');
    const { row, code, content, group, populations, data, outOf, fault } = draft;
    criteria.push({ row, code, content, group, populations, data, outOf, judge, fault });
  }
  if (criteria.length === 0)
    throw new TableFault(
      'Tiêu chí',
      'bảng chưa có tiêu chí nào',
      'Thêm ít nhất một dòng có Cách tính và Dữ liệu',
    );
  return { criteria, bands, groupTotals };
}

function readLine(layout: CriteriaLayout, cells: readonly Cell[], row: number): Line[] {
  const cell = (column: CriteriaColumn) => cells[layout[column]];
  const fault = (column: CriteriaColumn, what: string, fix: string) =>
    new TableFault(`Tiêu chí dòng ${row}, «${criteriaColumns[column][0]}»`, what, fix);
  const text = (column: CriteriaColumn) => {
    const found = cellText(cell(column));
    if (/^#[A-Z]/.test(found)) throw fault(column, `ô báo lỗi ${found}`, 'Sửa công thức trong ô này');
    return found;
  };
  const blank = (column: CriteriaColumn) => text(column) === '';
  if ((['rule', 'appliesTo', 'data', 'target', 'max'] as const).every(blank)) return [];
  for (const column of ['code', 'max', 'scale'] as const)
    if (isDate(cell(column)))
      throw fault(
        column,
        'ô này là một ngày (Google Sheets tự đổi khi gõ, ví dụ 10/3)',
        'Định dạng cột là Văn bản thuần túy rồi gõ lại',
      );
  return [{ row, rule: findRule(text('rule'), fault), cell, text, fault }];
}

function findRule(label: string, fault: Line['fault']): Rule {
  const found = ruleNames.find(label) ?? rules.find(rule => rule.id === caseKey(label));
  if (found) return found;
  const id = closest(
    label,
    rules.map(rule => rule.id),
  );
  throw fault(
    'rule',
    label === '' ? 'chưa có Cách tính' : `không có cách tính "${label}"`,
    id === undefined ? ruleNames.help(label) : `Ý bạn là "${id}"?`,
  );
}

function drafted(line: Line, bandNames: readonly string[]): Draft {
  const { row, rule, text, fault } = line;
  const scaleText = text('scale');
  const ofScale = rule.kind === 'criterion' && rule.ordersLevels ? scaleLevels(scaleText) : [];
  const levels = [ofScale, bandNames, usualLevels].find(names => names.length > 0)!;
  const target = text('target') === '' ? undefined : parseTarget(line.cell('target'), levels);
  if (target === undefined && text('target') !== '')
    throw fault('target', `không đọc được "${text('target')}"`, targetHelp(text('target'), levels));
  return {
    row,
    code: text('code') || `dòng ${row}`,
    content: cellText(line.cell('content')),
    populations: readPopulations(line),
    group: cellText(line.cell('group')),
    data: text('data'),
    outOf: text('outOf'),
    target,
    max: parseMax(line.cell('max'), fault),
    scale: line.cell('scale'),
    scaleText,
    levels,
    bandNames,
    fault,
  };
}

function targetHelp(found: string, levels: readonly string[]): string {
  const level = closest(found, levels);
  return level
    ? `Ý bạn là "${level}"?`
    : 'Viết ví dụ: > 20%, từ 90% trở lên, ít nhất 1, không quá 0, Tốt, Có';
}

/** Đối tượng; blank is everyone. */
function readPopulations(line: Line): readonly Population[] {
  const labels = line
    .text('appliesTo')
    .split(';')
    .filter(label => label.trim() !== '');
  if (labels.length === 0) return ['all'];
  return labels.map(label => {
    const population = populations.find(bareLabel(label));
    if (population) return population;
    throw line.fault('appliesTo', `không có đối tượng "${label.trim()}"`, populations.help(label));
  });
}

function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => name !== '' && names.findIndex(n => caseKey(n) === caseKey(name)) === at);
}
