import { caseKey } from '../../text/fold.ts';
import { type Check, findingAt } from '../Check.ts';

/** Criteria whose Mẫu số is their Dữ liệu. */
export const sameColumn: Check = ({ rows }) =>
  rows
    .filter(
      ({ criterion, draft, faulty }) =>
        criterion && draft.data !== '' && !faulty.has('outOf') && bare(draft.data) === bare(draft.outOf),
    )
    .map(row =>
      findingAt(
        row,
        'outOf',
        'trùng với Dữ liệu, nên Dữ liệu ÷ Mẫu số luôn là 100%',
        'Ghi cột chứa tổng số, ví dụ Được giao',
      ),
    );

/** Without the brackets and the blanks around them. */
function bare(quantity: string): string {
  return caseKey(quantity.replace(/\s*[[\]]\s*/g, ''));
}
