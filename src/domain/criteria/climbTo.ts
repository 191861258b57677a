import type { Condition } from './condition.ts';
import type { Climb } from './Rule.ts';

/**
 * How a datum comes to meet the condition, which gives `top` points; nothing for days, which nobody can bring back.
 * Without Mẫu số people type whole numbers, hundredths, or 0,01 %.
 */
export function climbTo({ goal, reading }: Condition, top: number): { readonly climb?: Climb } {
  if (goal === undefined) return {};
  const inPercent = reading.as === 'number' && reading.percent === 'expected';
  const isWhole = reading.as !== 'number' || (Number.isInteger(goal) && !inPercent);
  const grain = isWhole ? 1 : inPercent ? 1e-4 : 0.01;
  return { climb: { top, valueFor: () => goal, grain, counts: reading.as === 'number' && isWhole } };
}
