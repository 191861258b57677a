import fc from 'fast-check';

/** An order of so many things, the same for the same number of them. */
export const anyOrder = fc
  .array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 7 })
  .map(keys => (size: number): readonly number[] => {
    const weights = Array.from({ length: size }, (_, at) => ((at + 1) * keys[at % keys.length]!) % 101);
    return [...weights.keys()].sort((a, b) => weights[a]! - weights[b]! || a - b);
  });
