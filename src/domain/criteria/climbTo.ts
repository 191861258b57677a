import type { Condition } from './condition.ts';
import type { Climb } from './Rule.ts';

/**
 * How a datum comes to meet the condition, which gives `top` points; days nobody can bring back. Without Mẫu số people
 * type whole numbers, hundredths, or 0,01 %.
 */
export function climbTo({ goal, reading }: Condition, top: number): Climb {
  const inPercent = reading.as === 'number' && reading.percent === 'expected';
  const isWhole = Number.isInteger(goal) && !inPercent;
  return { top, valueFor: () => goal, grain: isWhole ? 1 : inPercent ? 1e-4 : 0.01, counts: isWhole };
}
