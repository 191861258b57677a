import { Lexicon } from '../../../../src/domain/initiative/similar/Lexicon.ts';
import { Spelling } from '../../../../src/domain/initiative/similar/Spelling.ts';

const lexicon = new Lexicon();

/** A typed title and a registered one, ready to be compared. */
export function prepared(typed: string, registered: string) {
  const spelling = new Spelling();
  const [one, other] = [lexicon.read(typed), lexicon.read(registered)];
  const numbers = spelling.add(other.words);
  return {
    one,
    other: { ...other, numbers },
    alike: one.words.map(word => spelling.compare(word, one.marked, false)),
  };
}
