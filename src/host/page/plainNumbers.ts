import { CellValueType, InterceptorEffectEnum, isDefaultFormat } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { View } from './newView.ts';

/** Digits that Sheets shows of a number without a format, at most. */
const DIGITS = 10;

/** Shows numbers without a format with a decimal comma: Univer knows the language of number formats only. */
export function plainNumbers({ injector, workbook }: View): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      if (typeof cell?.v !== 'number' || cell.t !== CellValueType.NUMBER || Number.isInteger(cell.v))
        return next(cell);
      const pattern = workbook.getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern;
      if (!isDefaultFormat(pattern)) return next(cell);
      return next({ ...cell, v: String(Number(cell.v.toPrecision(DIGITS))).replace('.', ',') });
    },
  });
}
