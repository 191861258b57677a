import type { ICellData } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';
import type { CellValue } from '../sheet/CellValue.ts';
import { type Argument, type Formulas, single } from './ownFunction.ts';
import { toCellValue } from './toCellValue.ts';

type Row = Record<number, ICellData | null | undefined> | undefined;

/**
 * The values of a range while formulas are calculated, cell by cell: Univer's own conversion makes blanks 0 and dates
 * numbers. An open range ends with the tab.
 */
export function rangeValues(reference: BaseReferenceObject, engine: Formulas): Argument {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const id = reference.getSheetId();
  const tab = engine.workbook.getSheetBySheetId(id);
  if (!tab || Number.isNaN(startColumn) || Number.isNaN(startRow)) return '#REF!';
  const lastRow = Math.max(startRow, Math.min(endRow, tab.getRowCount() - 1));
  const lastColumn = Math.max(startColumn, Math.min(endColumn, tab.getColumnCount() - 1));
  const styles = engine.workbook.getStyles();
  const own = reference.getCurrentActiveSheetData().cellData;
  const derived = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
  ];
  const rows: CellValue[][] = [];
  for (let row = startRow; row <= lastRow; row++) {
    const cells = own.getRow(row) as Row;
    const calculated = derived.map(matrix => matrix?.getRow(row) as Row).filter(line => line !== undefined);
    const values: CellValue[] = [];
    for (let column = startColumn; column <= lastColumn; column++) {
      const raw = cells?.[column];
      const found = calculated.some(line => line[column])
        ? reference.getCellData(row, column) || undefined
        : raw;
      const pattern = typeof found?.v === 'number' ? styles.getStyleByCell(raw)?.n?.pattern : undefined;
      values.push(toCellValue(found, pattern));
    }
    rows.push(values);
  }
  return single(rows);
}
