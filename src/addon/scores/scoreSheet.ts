import type { ScoreSheet } from '../../contract/ScoreSheet.ts';
import { comparesRows } from '../../domain/criteria/CriteriaTable.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { shown } from '../register/shown.ts';
import { calculated } from '../sheet/calculated.ts';
import { Table } from '../sheet/Table.ts';
import { scoredColumns, typedColumns } from '../sheet/typedColumns.ts';
import { plain } from './plain.ts';
import { criteriaRange, sides } from './readResults.ts';
import { rowToScore } from './rowToScore.ts';

type Cells = readonly (readonly unknown[])[];

/** A header stands in one of so many rows. */
const SEARCHED = 10;

/** The row that is selected in Cán bộ or Đơn vị, else that of whoever asks, with the criteria. Anybody who may see the sheet may ask. */
export const scoreSheet = served({ takes: nothing, by: anybody }, (spreadsheet): ScoreSheet => {
  const { sheet, row, last, side } = rowToScore(spreadsheet) ?? refuse('noRow');
  const criteria = criteriaRange(spreadsheet);
  const width = sheet.getLastColumn();
  const top = sheet.getRange(1, 1, Math.min(SEARCHED, last), width);
  const own = sheet.getRange(row, 1, 1, width);
  const [titled, formulas] = [new Table(sides[side], top.getValues()), top.getFormulas()];
  if (row <= titled.above + 1) refuse('noRow');
  const head = formulas.slice(titled.above);
  const columns = scoredColumns(head[0]!, width);
  const below: Cells = calculated(
    areCompared(criteria)
      ? sheet.getRange(titled.above + 2, 1, last - titled.above - 1, width).getValues()
      : own.getValues(),
  );
  const rows = [titled.header, ...below].map(cells => cells.slice(columns.from, columns.to));
  const at = rows.length === 2 ? 1 : row - titled.above - 1;
  if (shown(rows[at]![0]).trim() === '') refuse('noRow');
  const typed = typedColumns(head, own.getFormulas()[0]!);
  const table = new Table<'code' | 'name'>(sides[side], rows);
  return {
    side,
    name: table.texts('name')[at - 1]!,
    code: table.texts('code')[at - 1]!,
    rows: rows.map(cells => cells.map(plain)),
    at,
    typed: typed.slice(columns.from, columns.to),
    criteria: criteria.map(cells => cells.map(plain)),
  };
});

/** Whether a criterion judges a row by the others; a table with a fault has none, and says so when it is scored. */
function areCompared(criteria: Cells): boolean {
  try {
    return parseCriteria(criteria).criteria.some(comparesRows);
  } catch {
    return false;
  }
}
