import { parseSteps, readEach } from '../../criteria/scale.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import { quote } from '../../text/quote.ts';
import { type Check, findingAt } from '../Check.ts';
import { exactly } from '../points.ts';

/** The rules that give or take points for each one counted; of faults to deduct there is nothing to be had. */
const counting = ['count', 'bonus', 'penalty'];

/** Points of a level, or for each one counted, that are more than the maximum. Ladders have a check of their own. */
export const pointsAboveMax: Check = ({ rows }) =>
  rows.flatMap(row => {
    const { rule, draft, faulty } = row;
    const { max = Infinity, scaleText } = draft;
    if (!rule || faulty.has('scale')) return [];
    const steps = rule.id === 'grade' ? (parseSteps(scaleText) ?? []) : [];
    const each =
      counting.includes(rule.id) && draft.outOf === '' ? [{ name: '', points: readEach(draft) }] : [];
    return [...steps, ...each]
      .filter(({ points }) => exactly(points) > exactly(max))
      .map(({ name, points }) => {
        const what = name === '' ? 'mỗi lần' : `mức ${quote(name)}`;
        const fault = `${what} được ${formatNumber(points, 6)} điểm, cao hơn Điểm tối đa ${formatNumber(max, 6)}`;
        return findingAt(row, 'scale', fault, 'Sửa Thang điểm hoặc Điểm tối đa');
      });
  });
