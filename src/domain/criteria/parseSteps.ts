import { readCell } from '../text/readCell.ts';
import { tidy } from '../text/tidy.ts';

/** One step of a scale (Thang điểm): what stands before the colon, and the points behind it. */
export interface Step {
  readonly name: string;
  readonly points: number;
}

/** Reads `Tốt: 10; Khá: 7`; undefined where an item has no colon or no readable points ≥ 0. */
export function parseSteps(scale: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (const item of items(scale)) {
    const colon = item.lastIndexOf(':');
    const points = readCell(item.slice(colon + 1));
    const name = tidy(item.slice(0, Math.max(0, colon)));
    if (name === '' || points.kind !== 'number' || points.percent || points.value < 0) return undefined;
    steps.push({ name, points: points.value });
  }
  return steps.length > 0 ? steps : undefined;
}

/** The names of a scale, best first: by points where points are given, else as written. */
export function scaleLevels(scale: string): readonly string[] {
  const steps = parseSteps(scale);
  if (steps) return [...steps].sort((a, b) => b.points - a.points).map(step => step.name);
  return items(scale);
}

/** The items between the semicolons. */
function items(scale: string): readonly string[] {
  return scale
    .split(';')
    .map(tidy)
    .filter(item => item !== '');
}
