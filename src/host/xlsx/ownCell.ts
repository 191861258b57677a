import type { Cell, CellStyle, CellValue } from 'hucre/xlsx';
import type { PlainValue } from '../book/PlainValue.ts';
import { fromPlainDate } from './dates.ts';
import { toGoogleForm, toSpilledForm } from './googleForm.ts';

/** A cell of a result as a file holds it: in Google's form, with the value that other programs show. */
export function ownCell(formula: string | 'spilled', value: PlainValue, style?: CellStyle): Partial<Cell> {
  const shown = toFileValue(value) ?? '';
  const written = formula === 'spilled' ? toSpilledForm(value) : toGoogleForm(formula, value);
  return {
    value: shown,
    type: 'formula',
    formula: written,
    formulaResult: shown,
    ...(style === undefined ? {} : { style }),
  };
}

/** A plain value as the .xlsx library takes it. */
function toFileValue(value: PlainValue): CellValue {
  return typeof value === 'object' && value !== null ? fromPlainDate(value) : value;
}
