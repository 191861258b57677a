/**
 * The figures of the comparison. Found by searching for what tells the pairs of the fitting half of `tests/fixtures/similarTitles.ts`
 * apart, with titles of `plausibleTitles.ts` around them; then rounded.
 */
export const fitted = {
  /** What the register counts against: as if so many titles had used words as `usualWords` says. */
  prior: 1000,
  /** What a word weighs that stands beside another one unknown to the tables: the two are probably one. */
  half: 0.7,
  /** How alike two words are that differ by a slip of the finger. */
  slip: 0.95,
  /** … a word of its own and the same within a phrase. */
  inside: 0.2,
  /** What weight without counterpart takes from the likeness. */
  extra: 0.25,
  /** What it takes that both titles have words of their own: another procedure, crop or place. */
  other: 1.4,
  /** … and how much more where they have it in the same frame. */
  frame: 3,
  /** What it takes that the typed title says more than the registered one. */
  added: 0.4,
  /** … or less: it may be unfinished. */
  lacking: 0.5,
  /** Words in more than this share of the register tell less. */
  common: 0.2,
  /** The least likeness that is worth a warning. */
  least: 0.4,
};
