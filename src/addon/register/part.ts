import { actions } from '../../domain/initiative/actions.ts';
import type { Asker } from '../../domain/initiative/obstacle.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { authorsOf, isSameCode } from './authorsOf.ts';
import type { LoggedStep } from './History.ts';
import { type Identity, isVerified } from './identity.ts';
import { isKeyOfPage } from './keys.ts';
import type { Register } from './Register.ts';
import type { Member } from './roster.ts';

/** Whether somebody is one of the authors: by their code, or by the e-mail that the roster gives one of these. */
export function isNamed(
  register: Register,
  at: number,
  { member, email }: Identity,
  members: readonly Member[],
): boolean {
  const codes = members.filter(one => (email === '' ? one === member : one.email === email));
  return authorsOf(register, at, members).some(({ code }) => codes.some(one => isSameCode(one.code, code)));
}

/**
 * What somebody has to do with an initiative. Whoever says their name and has no e-mail acts for nobody whose initiative
 * was registered with one; whoever has registered it, or acted as an author, never decides on it.
 */
export function partOf(
  register: Register,
  at: number,
  entries: readonly LoggedStep[],
  who: Identity,
  members: readonly Member[],
): Pick<Asker, 'isAuthor' | 'isInvolved'> {
  const named = isNamed(register, at, who, members);
  if (who.email === '')
    return { isAuthor: named && !isVerified(registrant(register, at, entries)), isInvolved: named };
  const labels = [
    registrant(register, at, entries),
    ...entries.flatMap(entry => (steps.includes(entry.what) ? [entry.who] : [])),
  ];
  return { isAuthor: named, isInvolved: named || labels.some(label => emailIn(label) === who.email) };
}

const steps = actions.filter(({ by }) => by === 'author').map(({ label }) => label);

/** Whoever registered it, as the history names them; blank for what was typed by hand or is of the sample. */
function registrant(register: Register, at: number, entries: readonly LoggedStep[]): string {
  const told = entries.find(({ what }) => what.startsWith('Đăng ký'));
  if (told) return told.who;
  return isKeyOfPage(register.key(at)) ? register.text(at, 'updatedBy') : '';
}

function emailIn(label: string): string | undefined {
  return /[^\s:()]+@[^\s()]+/.exec(caseKey(label))?.[0];
}
