import { formatNumber } from '../../text/formatNumber.ts';
import { NOT_APPLICABLE, NOT_ENOUGH_DATA } from '../../text/readCell.ts';
import type { Measure } from '../Measure.ts';
import { showValue } from '../outcomeAt.ts';
import { type Scores, totalOf } from '../Scores.ts';
import { advise, type Improvement } from './advise.ts';
import { improvementText } from './improvementText.ts';

/** «Còn 2,5 điểm để đạt Tốt: TT3 +20 (thêm 1 sáng kiến có hiệu quả)»; empty in the top band. */
export function nextAt(scores: Scores, i: number): string {
  if (scores.incomplete[i] === 1) return NOT_ENOUGH_DATA;
  if (Number.isNaN(totalOf(scores, i))) return NOT_APPLICABLE;
  const advice = advise(scores, i);
  if (!advice) return '';
  const { limits, gap, improvements } = advice;
  const band = advice.band.name;
  const limited = listed(limits.map(limit => limitText(limit, i, band)));
  if (gap === 0) return `Để đạt ${band}: ${limited}`;
  const short = Number.isFinite(gap)
    ? `Còn ${formatNumber(roundedUp(gap))} điểm để đạt ${band}`
    : `Để đạt ${band}`;
  const way = improvements
    ? listed(improvements.map(improvementLine))
    : 'chưa có cách nào chỉ từ dữ liệu của dòng này';
  return limited === '' ? `${short}: ${way}` : `${short}: trước hết ${limited}; rồi ${way}`;
}

/** «TT3 +20 (thêm 1 sáng kiến có hiệu quả)». */
function improvementLine(improvement: Improvement): string {
  const gains = improvement.gains
    .map(({ code, points }) => `${code} +${formatNumber(roundedUp(points))}`)
    .join(', ');
  return `${gains} (${improvementText(improvement)})`;
}

/** «a», «a và b», «a; b và c». */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join('; ')} và ${items[items.length - 1]}`;
}

/** To 2 places, never less than what is needed. */
function roundedUp(points: number): number {
  return Math.ceil((points - 1e-9) * 100) / 100;
}

/** What must hold in row `i`, and how it is now: «H5 «Vụ việc đã kết luận» phải không quá 0 (đang là 1)». */
function limitText(measure: Measure, i: number, band: string): string {
  const { judge, code, data } = measure.criterion;
  const wanted = 'wanted' in judge ? judge.wanted : `từ ${band} trở lên`;
  const isReached = judge.effect === 'rating-cap' || (judge.better > 0 && judge.reading.as !== 'date');
  const verb = judge.reading.as === 'flag' ? 'phải là' : isReached ? 'phải đạt' : 'phải';
  return `${code} «${data}» ${verb} ${wanted} (đang là ${showValue(measure, i)})`;
}
