import { Lexicon } from '../../../../src/domain/initiative/similar/Lexicon.ts';
import { Spelling } from '../../../../src/domain/initiative/similar/Spelling.ts';
import { Weights } from '../../../../src/domain/initiative/similar/Weights.ts';

const lexicon = new Lexicon();
const weights = new Weights([]);

/** A typed title and a registered one, ready to be compared as if there were no others. */
export function prepared(typed: string, registered: string) {
  const spelling = new Spelling();
  const [one, other] = [lexicon.read(typed), lexicon.read(registered)];
  const numbers = spelling.add(other.words);
  return {
    one: { ...one, weights: weights.of(one.lexemes) },
    other: { ...other, weights: weights.of(other.lexemes), numbers },
    alike: one.words.map(word => spelling.compare(word, one.marked, false)),
  };
}
