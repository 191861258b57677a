import type { Measure } from '../Measure.ts';
import { showValue } from '../showValue.ts';

/** What must hold in row `i`, and how it is now: «H5 «Vụ việc đã kết luận» phải không quá 0 (đang là 1)». */
export function limitText(measure: Measure, i: number, band: string): string {
  const { judge, code, data } = measure.criterion;
  const wanted = 'wanted' in judge ? judge.wanted : `từ ${band} trở lên`;
  const isReached = judge.effect === 'rating-cap' || (judge.better > 0 && judge.reading.as !== 'date');
  const verb = judge.reading.as === 'flag' ? 'phải là' : isReached ? 'phải đạt' : 'phải';
  return `${code} «${data}» ${verb} ${wanted} (đang là ${showValue(measure, i)})`;
}
