/** Something in a package that is otherwise here: what stands there, up to where, and what instead. */
export interface Change {
  readonly from: string;
  /** The end of what is replaced; left out, that is `from` alone. */
  readonly to?: string;
  readonly by: string;
  /** Whether it is replaced wherever it stands. */
  readonly everywhere?: true;
  /** A module whose names it needs, in `src/host/sheet`. */
  readonly needs?: { readonly name: string; readonly file: string };
}
