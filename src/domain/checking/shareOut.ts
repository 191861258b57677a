import { millionths } from '../criteria/condition.ts';
import type { Span, Stretch } from './Span.ts';

/** Which totals each band gets: the first that takes a total in has it. `left` are those that none takes in. */
export function shareOut(spans: readonly Span[]): {
  readonly gained: readonly (readonly Stretch[])[];
  readonly left: readonly Stretch[];
} {
  let left: readonly Stretch[] = [{ low: 0, high: millionths(100) }];
  const gained = spans.map(span => {
    const own = left.flatMap(({ low, high }) =>
      real([{ low: Math.max(low, span.low), high: Math.min(high, span.high) }]),
    );
    left = left.flatMap(({ low, high }) =>
      own.some(part => part.low <= high && part.high >= low)
        ? real([
            { low, high: Math.max(low, span.low) - 1 },
            { low: Math.min(high, span.high) + 1, high },
          ])
        : [{ low, high }],
    );
    return own;
  });
  return { gained, left };
}

function real(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter(({ low, high }) => low <= high);
}
