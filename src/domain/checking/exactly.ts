import { millionths } from '../criteria/condition.ts';

/** Rounded to 6 places, so that points can be compared: 3 × 70/3 + 30 is 100. */
export function exactly(points: number): number {
  return millionths(points) / 1e6;
}
