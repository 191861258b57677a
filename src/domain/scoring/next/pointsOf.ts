import type { AnyJudge } from '../../criteria/Rule.ts';

/** What the rule gives for one value; undefined where it refuses it. */
export function pointsOf({ judge }: AnyJudge, value: number): number | undefined {
  const points = Float64Array.of(0);
  let isRefused = false;
  judge(Float64Array.of(value), points, () => {
    isRefused = true;
  });
  return isRefused ? undefined : points[0]!;
}
