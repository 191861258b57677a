import { closest } from './closest.ts';
import { caseKey, fold } from './fold.ts';

/** Things known by name: found with marks first, without marks where that leaves one; near misses get a suggestion. */
export class Names<T> {
  readonly names: readonly string[];
  private readonly exact = new Map<string, T>();
  private readonly folded = new Map<string, T | undefined>();

  constructor(entries: readonly (readonly [name: string, thing: T])[]) {
    this.names = entries.map(([name]) => name);
    for (const [name, thing] of entries) {
      const bare = fold(name);
      this.exact.set(caseKey(name), thing);
      this.folded.set(bare, this.folded.has(bare) && this.folded.get(bare) !== thing ? undefined : thing);
    }
  }

  find(name: string): T | undefined {
    return this.exact.get(caseKey(name)) ?? this.folded.get(fold(name));
  }

  /** «Ý bạn là "Tỷ lệ"?», or the list to choose from. */
  help(name: string): string {
    const meant = closest(name, this.names);
    return meant === undefined ? `Chọn: ${this.names.join('; ')}` : `Ý bạn là "${meant}"?`;
  }
}
