import type { AnyJudge } from '../../criteria/Rule.ts';
import { quotientOf } from '../quotientOf.ts';

/** What the rule gives for one datum, divided where there is a Mẫu số; undefined where it refuses it. */
export function pointsOf({ judge }: AnyJudge, over: number, under: number | undefined): number | undefined {
  if (under !== undefined && !(under > 0 && over >= 0 && over <= under)) return undefined;
  const points = Float64Array.of(0);
  let isRefused = false;
  judge(Float64Array.of(under === undefined ? over : quotientOf(over, under)), points, () => {
    isRefused = true;
  });
  return isRefused ? undefined : points[0]!;
}
