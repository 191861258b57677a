import fc from 'fast-check';
import { typed, typedAnswer, typedShare, typedWord } from './typed.ts';

/** What one criterion reads of one row. */
export interface Fact {
  readonly cells: readonly unknown[];
  /** The same a little better, and as good as it can be, where that can be said of this row alone. */
  readonly better?: readonly unknown[];
  readonly best?: readonly unknown[];
}

/** Counts 0…8; better is more (1) or fewer (−1). */
export function counts(better: 1 | -1, best: number): fc.Arbitrary<Fact> {
  return fc.nat(8).chain(n =>
    fc.record({
      cells: fc.tuple(typed(n)),
      ...(better > 0 || n > 0 ? { better: fc.tuple(typed(n + better)) } : {}),
      best: fc.constant([best]),
    }),
  );
}

/** Some of a whole; better is more. */
export const quotients: fc.Arbitrary<Fact> = fc.nat(12).chain(whole =>
  fc.nat(whole).chain(part =>
    fc.record({
      cells: fc.tuple(typed(part), fc.constant(whole)),
      ...(part < whole ? { better: fc.tuple(typed(part + 1), fc.constant(whole)) } : {}),
      best: fc.constant([whole, whole]),
    }),
  ),
);

export const shares: fc.Arbitrary<Fact> = fc.nat(1000).chain(n =>
  fc.record({
    cells: fc.tuple(typedShare(n)),
    better: fc.nat(300).chain(more => fc.tuple(typedShare(n + more))),
    best: fc.constant([1]),
  }),
);

/** Words from best to worst. */
export function levels(names: readonly string[]): fc.Arbitrary<Fact> {
  return fc.nat(names.length - 1).chain(at =>
    fc.record({
      cells: fc.tuple(typedWord(names[at]!)),
      ...(at > 0 ? { better: fc.tuple(typedWord(names[at - 1]!)) } : {}),
      best: fc.constant([names[0]!]),
    }),
  );
}

export function answers(good: boolean): fc.Arbitrary<Fact> {
  return fc.boolean().chain(now =>
    fc.record({
      cells: fc.tuple(typedAnswer(now)),
      better: fc.tuple(typedAnswer(good)),
      best: fc.constant([good ? 'Có' : 'Không']),
    }),
  );
}

/** Days of June 2020; better is earlier. */
export const days: fc.Arbitrary<Fact> = fc.integer({ min: 2, max: 30 }).map(day => ({
  cells: [new Date(2020, 5, day)],
  better: [`${day - 1}/6/2020`],
}));
