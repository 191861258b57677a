import { caseKey } from '../../text/fold.ts';
import { quote } from '../../text/quote.ts';
import { type Check, findingAt } from '../Check.ts';

/**
 * Codes that stand twice; criteria without one (bands and totals need none: nothing names them by it). Running numbers of a
 * form begin again in each group, and a table without codes is named by its rows.
 */
export const codes: Check = ({ rows, naming }) => {
  if (naming === 'none') return [];
  const known = new Map<string, number>();
  return rows.flatMap(row => {
    const { code } = row.draft;
    if (row.faulty.has('code')) return [];
    if (code === '')
      return row.criterion ? [findingAt(row, 'code', 'chưa có Mã', 'Ghi một mã riêng, ví dụ CT1')] : [];
    const before = known.get(caseKey(code));
    if (before !== undefined)
      return [
        findingAt(
          row,
          'code',
          `mã ${quote(code)} đã có ở dòng ${before}`,
          'Đổi thành một mã riêng',
          naming === 'numbers',
        ),
      ];
    known.set(caseKey(code), row.draft.row);
    return [];
  });
};
