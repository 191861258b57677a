import { tidy } from '../../domain/text/tidy.ts';
import { currentEmail, UNVERIFIED } from '../call/caller.ts';
import { refuse } from '../call/Refused.ts';
import type { SettingTable } from '../settings/SettingTable.ts';
import type { Member } from './roster.ts';

/** Who runs the script, as far as Google and the roster tell, else as they say. */
export interface Identity {
  /** Undefined for somebody who is not in the roster and has not said who they are. */
  readonly member: Member | undefined;
  /** Blank where Google does not tell. */
  readonly email: string;
  /** How register and history name them. */
  readonly label: string;
}

/**
 * An e-mail of the roster is that person, and nobody can act as another. Else `as`, a code of the roster, is believed and
 * recorded as not verified; blank is nobody of the roster.
 */
export function identify(members: readonly Member[], as: string): Identity {
  const email = currentEmail();
  const known = email === '' ? undefined : members.find(member => member.email === email);
  if (known && as !== '' && as !== known.code) refuse('notAuthor');
  if (known) return { member: known, email, label: email };
  const chosen = as === '' ? undefined : (members.find(({ code }) => code === as) ?? refuse('unknownPerson'));
  return { member: chosen, email, label: chosen ? unverified(chosen.name, email) : email || UNVERIFIED };
}

/** Somebody whose e-mail does not say that they are who they say. */
export function unverified(name: string, email: string): string {
  return `${name} (${UNVERIFIED}${email === '' ? '' : `: ${email}`})`;
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
