import { formatNumber } from '../../text/formatNumber.ts';
import { grouped } from '../../text/grouped.ts';
import { type Check, findingAt } from '../Check.ts';
import { isUnclear, possiblePoints } from '../points.ts';
import { nameKinds } from '../rowKinds.ts';

/** Notes of populations whose maxima do not total 100. */
export const maxima: Check = ({ rows, table, kinds }) => {
  const clear = kinds.filter(kind => !rows.some(row => isUnclear(row, kind)));
  const sums = grouped(clear, kind => possiblePoints(table, kind));
  return [...sums]
    .filter(([sum]) => sum !== 100 && sum !== 0)
    .map(([sum, some]) => {
      const fault = `${nameKinds(some, kinds)}: tổng điểm tối đa là ${formatNumber(sum, 6)}, không phải 100`;
      const fix = 'Điểm được quy về thang 100; cần đúng 100 thì sửa Điểm tối đa';
      return findingAt(undefined, 'max', fault, fix, true);
    });
};
