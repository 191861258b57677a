import type { Initiative } from '../../contract/Initiative.ts';
import type { Reply } from '../../contract/Reply.ts';
import { longText } from '../../contract/texts.ts';
import { answered } from '../register/answered.ts';
import { authorsOf } from '../register/authorsOf.ts';
import { checked } from '../register/checked.ts';
import { History } from '../register/History.ts';
import { identify } from '../register/identity.ts';
import { initiativeOf, isAuthor } from '../register/initiativeOf.ts';
import { refuse } from '../register/Refused.ts';
import { Register } from '../register/Register.ts';
import { roster } from '../register/roster.ts';

/** The initiatives of which somebody is an author, newest first: of the person who calls, as far as Google tells who it is. */
export function myInitiatives(given: unknown): Reply<readonly Initiative[]> {
  return answered(() => {
    const as = checked(longText, given);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const members = roster(spreadsheet);
    const who = identify(members, as);
    if (!who.member) refuse('invalid', 'as');
    const register = Register.open(spreadsheet);
    const history = History.open(spreadsheet);
    const viewer = { who, members, reviews: false };
    return register.numbered
      .filter(at => isAuthor(who, authorsOf(register, at, members)))
      .map(at => initiativeOf(register, at, history.of(register.number(at)), viewer))
      .sort((a, b) => (a.registeredAt < b.registeredAt ? 1 : a.registeredAt > b.registeredAt ? -1 : 0));
  });
}
