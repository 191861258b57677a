import { askWhether, closest } from './closest.ts';
import { foldWords, wordKey } from './fold.ts';

/** Things known by name: found with marks first, without marks where that leaves one; near misses get a suggestion. */
export class Names<T> {
  readonly names: readonly string[];
  private exact: ReadonlyMap<string, T> | undefined;
  private folded: Map<string, T | undefined> | undefined;

  /** `listed` are the names that people are shown to choose from: all, unless some are aliases. */
  constructor(
    private readonly entries: readonly (readonly [name: string, thing: T])[],
    private readonly listed: readonly string[] = entries.map(([name]) => name),
  ) {
    this.names = entries.map(([name]) => name);
  }

  find(name: string): T | undefined {
    this.exact ??= new Map(this.entries.map(([known, thing]) => [wordKey(known), thing]));
    const found = this.exact.get(wordKey(name));
    if (found !== undefined) return found;
    this.folded ??= withoutMarks(this.entries);
    return this.folded.get(foldWords(name));
  }

  /** «Ý bạn là "Tỷ lệ"?», or the list to choose from. */
  help(name: string): string {
    return askWhether(closest(name, this.names), `Chọn: ${this.listed.join('; ')}`);
  }
}

/** Undefined where a name without its marks could be several things. */
function withoutMarks<T>(
  entries: readonly (readonly [name: string, thing: T])[],
): Map<string, T | undefined> {
  const found = new Map<string, T | undefined>();
  for (const [name, thing] of entries) {
    const bare = foldWords(name);
    found.set(bare, found.has(bare) && found.get(bare) !== thing ? undefined : thing);
  }
  return found;
}
