import type { Initiative } from '../../contract/Initiative.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { splitCodes } from '../../domain/text/splitCodes.ts';
import { tidy } from '../../domain/text/tidy.ts';
import type { Register } from './Register.ts';
import type { Member } from './roster.ts';

/** The authors of a row as it names them; a name that it lacks comes from the roster. */
export function authorsOf(register: Register, at: number, members: readonly Member[]): Initiative['authors'] {
  const parts = (id: 'authors' | 'shares') => register.text(at, id).split(';').map(tidy);
  const [names, shares] = [parts('authors'), parts('shares')];
  return codesIn(register.text(at, 'authorCodes'), members).map((code, place) => ({
    code,
    name: names[place] || (members.find(member => isSameCode(member.code, code))?.name ?? code),
    share: shares[place] ?? '',
  }));
}

/** The codes of people that a cell lists. */
export function codesIn(text: string, members: readonly Member[]): readonly string[] {
  return splitCodes(text, code => members.some(member => isSameCode(member.code, code)));
}

export function isSameCode(one: string, other: string): boolean {
  return caseKey(one) === caseKey(other);
}
