import type { Span } from './condition.ts';
import type { AnyJudge } from './Rule.ts';

/** Judges each value by a condition alone: so many points where it is met, else 0. */
export function verdicts({ from, below }: Span, worth: number): AnyJudge['judge'] {
  return (values, points) => {
    for (let i = 0; i < values.length; i++) points[i] = values[i]! >= from && values[i]! < below ? worth : 0;
  };
}
