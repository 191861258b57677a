import { readEach } from '../../criteria/scale.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import { type Check, findingAt } from '../Check.ts';
import { exactly } from '../points.ts';

/** Notes of faults that cost more than there is: one takes everything, and so does the next. */
export const deductions: Check = ({ rows }) =>
  rows.flatMap(row => {
    const { rule, draft, faulty } = row;
    const { max } = draft;
    if (rule?.id !== 'deduct' || max === undefined || faulty.has('scale')) return [];
    const each = readEach(draft);
    if (exactly(each) <= exactly(max)) return [];
    const fault = `mỗi lỗi trừ ${formatNumber(each, 6)} điểm, nhiều hơn Điểm tối đa ${formatNumber(max, 6)}: một lỗi là hết điểm`;
    return [findingAt(row, 'scale', fault, 'Đúng ý thì để nguyên; nếu không, sửa Thang điểm', true)];
  });
