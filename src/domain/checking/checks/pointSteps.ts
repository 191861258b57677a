import { formatNumber } from '../../text/formatNumber.ts';
import { type Check, findingAt } from '../Check.ts';
import { exactly } from '../points.ts';

/** Steps of Chấm điểm by which nobody gets to the maximum; a note where they get anywhere at all. */
export const pointSteps: Check = ({ rows }) =>
  rows.flatMap(row => {
    const { rule, criterion, draft, faulty } = row;
    const { max, scaleText } = draft;
    const potential = criterion?.judge.potential;
    if (rule?.id !== 'points' || scaleText === '' || max === undefined || !potential || faulty.has('scale'))
      return [];
    const { step, top } = potential;
    if (exactly(top) === exactly(max)) return [];
    const fault = `với bước ${formatNumber(step, 6)} chỉ chấm được đến ${formatNumber(top, 6)}, không đến Điểm tối đa ${formatNumber(max, 6)}`;
    return [findingAt(row, 'scale', fault, 'Ghi bước mà Điểm tối đa chia hết cho bước đó', top > 0)];
  });
