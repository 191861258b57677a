import { caseKey } from '../../text/fold.ts';
import { type Check, findingAt } from '../Check.ts';

/** Codes that stand twice; criteria without one (bands and totals need none: nothing names them by it). */
export const codes: Check = ({ rows }) => {
  const known = new Map<string, number>();
  return rows.flatMap(row => {
    const { code } = row.draft;
    if (row.faulty.has('code')) return [];
    if (code === '')
      return row.criterion ? [findingAt(row, 'code', 'chưa có Mã', 'Ghi một mã riêng, ví dụ CT1')] : [];
    const before = known.get(caseKey(code));
    if (before !== undefined)
      return [findingAt(row, 'code', `mã "${code}" đã có ở dòng ${before}`, 'Đổi thành một mã riêng')];
    known.set(caseKey(code), row.draft.row);
    return [];
  });
};
