import type { AnyJudge } from '../../criteria/Rule.ts';
import { quotientOf } from '../arithmetic.ts';

/** Room for one datum and what it earns: made once, because rules judge columns and this is asked very often. */
const value = new Float64Array(1);
const points = new Float64Array(1);

/** Whether the datum is one that can be divided; without a Mẫu số, whether it is none below 0. */
export function isPart(over: number, under: number | undefined): boolean {
  return over >= 0 && (under === undefined || (under > 0 && over <= under));
}

/** What the rule gives for one datum, divided where there is a Mẫu số; undefined where it refuses it. */
export function pointsOf({ judge }: AnyJudge, over: number, under: number | undefined): number | undefined {
  if (under !== undefined && !isPart(over, under)) return undefined;
  let isRefused = false;
  value[0] = under === undefined ? over : quotientOf(over, under);
  judge(value, points, () => {
    isRefused = true;
  });
  return isRefused ? undefined : points[0]!;
}
