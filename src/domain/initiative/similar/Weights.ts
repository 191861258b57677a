import { fitted } from './fitted.ts';
import type { Lexeme, ReadTitle } from './Lexicon.ts';

/** What a lexeme of a title weighs, and how much it tells this initiative from others; nothing where the title repeats itself. */
export interface Weight {
  readonly weight: number;
  readonly tells: number;
}

/** Weighs words by the logarithm of how rare they are: in the register, with the table of usual words to begin with. */
export class Weights {
  private readonly counts = new Map<string, number>();

  constructor(private readonly register: readonly ReadTitle[]) {
    for (const { lexemes } of register)
      for (const meaning of new Set(lexemes.map(lexeme => lexeme.meaning)))
        this.counts.set(meaning, this.count(meaning) + 1);
  }

  of(lexemes: readonly Lexeme[]): readonly Weight[] {
    const seen = new Set<string>();
    return lexemes.map((lexeme, at) => {
      const size = seen.has(lexeme.meaning) ? 0 : sizeOf(lexeme, lexemes[at - 1], lexemes[at + 1]);
      seen.add(lexeme.meaning);
      const { length } = this.register;
      const { prior, common } = fitted;
      const count = this.count(lexeme.meaning);
      const rarity = Math.log((length + prior) / (count + prior * lexeme.share));
      const share = count / (length + FEW);
      const rare = share > common ? Math.log(share) / Math.log(common) : 1;
      return { weight: size * Math.max(rarity, 0.05), tells: size * lexeme.tells * rare };
    });
  }

  private count(meaning: string): number {
    return this.counts.get(meaning) ?? 0;
  }
}

/** In a register no longer than this no word is common. */
const FEW = 50;

function sizeOf(lexeme: Lexeme, before: Lexeme | undefined, after: Lexeme | undefined): number {
  return isSyllable(lexeme) && (isSyllable(before) || isSyllable(after)) ? fitted.half : 1;
}

/** A word that no table knows, and no number or letter, which stand for themselves: «Trạm A», «mức độ 4». */
function isSyllable(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && !lexeme.phrase && lexeme.tells === 1 && !/^.$|\d/.test(lexeme.meaning);
}
