import { fitted } from './fitted.ts';
import type { Part, ReadTitle } from './Lexicon.ts';

/** What a part of a title weighs, and how much it tells this initiative from others; nothing where the title repeats itself. */
export interface Weight {
  readonly weight: number;
  readonly tells: number;
}

/** Weighs words by how rare they are: in the register, with the table of usual words to begin with. */
export class Weights {
  private readonly counts = new Map<string, number>();

  constructor(private readonly register: readonly ReadTitle[]) {
    for (const { parts } of register)
      for (const meaning of new Set(parts.map(part => part.meaning)))
        this.counts.set(meaning, this.count(meaning) + 1);
  }

  of(parts: readonly Part[]): readonly Weight[] {
    const seen = new Set<string>();
    return parts.map((part, at) => {
      const size = seen.has(part.meaning) ? 0 : sizeOf(part, parts[at - 1], parts[at + 1]);
      seen.add(part.meaning);
      const { length } = this.register;
      const { prior, power, common } = fitted;
      const count = this.count(part.meaning);
      const rarity = Math.log((length + prior) / (count + prior * part.share));
      const share = count / (length + FEW);
      const rare = share > common ? Math.log(share) / Math.log(common) : 1;
      return { weight: size * Math.max(rarity, 0.05) ** power, tells: size * part.tells * rare };
    });
  }

  private count(meaning: string): number {
    return this.counts.get(meaning) ?? 0;
  }
}

/** In a register no longer than this no word is common. */
const FEW = 50;

function sizeOf(part: Part, before: Part | undefined, after: Part | undefined): number {
  return isSyllable(part) && (isSyllable(before) || isSyllable(after)) ? fitted.half : 1;
}

/** A word that no table knows, and no number or letter, which stand for themselves: «Trạm A», «mức độ 4». */
function isSyllable(part: Part | undefined): boolean {
  return part !== undefined && !part.phrase && part.tells === 1 && !/^.$|\d/.test(part.meaning);
}
