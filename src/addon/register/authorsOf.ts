import type { Initiative } from '../../contract/Initiative.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { tidy } from '../../domain/text/tidy.ts';
import type { Register } from './Register.ts';
import type { Member } from './roster.ts';

/** The authors of a row as it names them; a name that it lacks comes from the roster. */
export function authorsOf(register: Register, at: number, members: readonly Member[]): Initiative['authors'] {
  const parts = (header: string, separator: RegExp) => register.text(at, header).split(separator).map(tidy);
  const names = parts('Tác giả', /;/);
  const shares = parts('Tỷ lệ đóng góp', /;/);
  return parts('Mã tác giả', /[;,]/)
    .filter(code => code !== '')
    .map((code, place) => ({
      code,
      name: names[place] || (members.find(member => isSameCode(member.code, code))?.name ?? code),
      share: shares[place] ?? '',
    }));
}

export function isSameCode(one: string, other: string): boolean {
  return caseKey(one) === caseKey(other);
}
