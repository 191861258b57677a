import { scaleOf } from '../../scoring/scales.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import { grouped } from '../../text/grouped.ts';
import { type Check, findingAt } from '../Check.ts';
import { exactly, isUnclear, possiblePoints } from '../points.ts';
import { isFor, nameKinds } from '../rowKinds.ts';

/** Notes of populations whose maxima do not total what their scale is. */
export const maxima: Check = ({ rows, table, kinds }) => {
  const clear = kinds.filter(kind => !rows.some(row => isUnclear(row, kind)));
  const sums = grouped(clear, kind => {
    const scale = scaleOf(table, kind);
    const top = typeof scale === 'string' ? 0 : exactly(scale.top);
    const isAdjusted = table.criteria.some(one => one.judge.effect === 'adjust' && isFor(one, kind));
    return JSON.stringify([possiblePoints(table, kind), top, isAdjusted]);
  });
  return [...sums].flatMap(([key, some]) => {
    const [sum, top, isAdjusted] = JSON.parse(key) as [number, number, boolean];
    if (sum === top || sum === 0 || top === 0) return [];
    const [shown, scale] = [formatNumber(sum, 6), formatNumber(top, 6)];
    const fault = `${nameKinds(some, kinds)}: tổng điểm tối đa là ${shown}, không phải ${scale}`;
    const fix = isAdjusted
      ? `Điểm được quy về thang ${scale}, điểm cộng và điểm trừ tính trên thang đó; cần thang ${shown} thì thêm dòng Thang tổng`
      : `Điểm được quy về thang ${scale}; cần đúng ${scale} thì sửa Điểm tối đa`;
    return [findingAt(undefined, 'max', fault, fix, true)];
  });
};
