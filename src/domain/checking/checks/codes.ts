import { caseKey } from '../../text/fold.ts';
import { type Check, findingAt } from '../Check.ts';

/** Codes that stand twice; criteria without one (bands and totals need none: nothing names them by it). */
export const codes: Check = ({ entries }) => {
  const rows = new Map<string, number>();
  return entries.flatMap(entry => {
    const { code, row } = entry.draft;
    if (entry.faulty.has('code')) return [];
    if (code === '')
      return entry.criterion ? [findingAt(entry, 'code', 'chưa có Mã', 'Ghi một mã riêng, ví dụ CT1')] : [];
    const before = rows.get(caseKey(code));
    if (before !== undefined)
      return [findingAt(entry, 'code', `mã "${code}" đã có ở dòng ${before}`, 'Đổi thành một mã riêng')];
    rows.set(caseKey(code), row);
    return [];
  });
};
