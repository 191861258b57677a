import type { Reading } from './Reading.ts';

/** What data of this reading are multiples of, as far as people type them: whole numbers, hundredths, 0,01 %. */
export function grainOf(reading: Reading, goal: number): number {
  if (reading.as !== 'number') return 1;
  if (reading.percent === 'expected') return 1e-4;
  return Number.isInteger(goal) ? 1 : 0.01;
}
