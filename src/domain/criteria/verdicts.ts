import type { AnyJudge } from './Rule.ts';

/** Judges each value by a condition alone: `met` points where it holds, else 0. */
export function verdicts(holds: (value: number) => boolean, met: number): AnyJudge['judge'] {
  return (values, points) => {
    for (let i = 0; i < values.length; i++) points[i] = holds(values[i]!) ? met : 0;
  };
}
