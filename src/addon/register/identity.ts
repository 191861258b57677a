import { isErased } from '../../domain/privacy/Leaver.ts';
import { tidy } from '../../domain/text/tidy.ts';
import { currentEmail, UNVERIFIED } from '../call/caller.ts';
import { refuse } from '../call/Refused.ts';
import type { SettingTable } from '../settings/SettingTable.ts';
import type { Member } from './roster.ts';

/** Who runs the script, as far as Google and the roster tell; where Google does not, as they say. */
export interface Identity {
  /** Undefined for an e-mail that is not in the roster, and for somebody without one who has not said who they are. */
  readonly member: Member | undefined;
  /** Blank where Google does not tell. */
  readonly email: string;
  /** How register and history name them. */
  readonly label: string;
}

/**
 * An e-mail of the roster is that person, any other one nobody of the roster; neither can act as another. Where Google
 * tells no e-mail, `as`, a code of the roster, is believed and recorded as not verified; blank is nobody.
 */
export function identify(members: readonly Member[], as: string): Identity {
  const email = currentEmail();
  const said = as === '' ? undefined : (members.find(({ code }) => code === as) ?? refuse('unknownPerson'));
  if (email === '') return { member: said, email, label: said ? unverified(said.name) : UNVERIFIED };
  const member = members.find(one => one.email === email);
  if (said && said !== member) refuse(member ? 'notAuthor' : 'unknownPerson');
  return { member, email, label: email };
}

/** Somebody who says who they are. */
export function unverified(name: string): string {
  return `${name} (${UNVERIFIED})`;
}

/** Whether a label of register or history is an e-mail that Google has told, or was one before it was erased. */
export function isVerified(label: string): boolean {
  return (label.includes('@') || isErased(label)) && !label.includes(UNVERIFIED);
}

/** A label of register or history as a page may show it: names instead of the e-mails of the roster. */
export function publicLabel(label: string, members: readonly Member[]): string {
  const email = tidy(label).toLowerCase();
  const named = email === '' ? undefined : members.find(member => member.email === email);
  return named ? named.name : label.replace(/ \(chưa xác thực: [^()]*\)$/, ` (${UNVERIFIED})`);
}

/**
 * Whether somebody is of the council: named in Cấu hình by e-mail; where nobody is named, or Google does not tell the
 * e-mail, whoever may edit Cấu hình.
 */
export function isReviewer(settings: SettingTable, email: string): boolean {
  const reviewers = settings.get('reviewers') ?? [];
  return reviewers.length > 0 && email !== '' ? reviewers.includes(email) : settings.mayEdit();
}
