/** Neighbours that are alike. */
interface Run<Kind> {
  readonly kind: Kind;
  /** The place of the first, from 0; how many there are. */
  readonly from: number;
  readonly count: number;
}

/** Lays neighbours together that are alike. */
export function runs<Item, Kind>(items: readonly Item[], kindOf: (item: Item) => Kind): readonly Run<Kind>[] {
  const starts = [...items.keys()].filter(at => at === 0 || kindOf(items[at]!) !== kindOf(items[at - 1]!));
  return starts.map((from, at) => ({
    kind: kindOf(items[from]!),
    from,
    count: (starts[at + 1] ?? items.length) - from,
  }));
}
