import { formatNumber } from '../../text/formatNumber.ts';
import { type Check, findingAt } from '../Check.ts';
import { exactly } from '../points.ts';

/** Caps that lower nobody, since no total is above 100. */
export const caps: Check = ({ rows }) =>
  rows.flatMap(row => {
    const judge = row.criterion?.judge;
    if (judge?.effect !== 'cap' || exactly(judge.most) < 100) return [];
    const fault = `trần ${formatNumber(judge.most, 6)} không hạ điểm của ai: tổng nhiều nhất là 100`;
    return [findingAt(row, 'max', fault, 'Ghi một số dưới 100, ví dụ 70')];
  });
