import type { Initiative } from '../../contract/Initiative.ts';
import { longText } from '../../contract/texts.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, served } from '../call/served.ts';
import { authorsOf } from '../register/authorsOf.ts';
import { History } from '../register/History.ts';
import { identify } from '../register/identity.ts';
import { initiativeOf, isAuthor } from '../register/initiativeOf.ts';
import { Register } from '../register/Register.ts';
import { roster } from '../register/roster.ts';

/** The initiatives of which somebody is an author, newest first: of the person who calls, as far as Google tells who it is. */
export const myInitiatives = served(
  { takes: longText, by: anybody },
  (spreadsheet, as): readonly Initiative[] => {
    const members = roster(spreadsheet);
    const who = identify(members, as);
    if (!who.member) refuse('unknownPerson');
    const register = Register.open(spreadsheet);
    const history = History.open(spreadsheet);
    const viewer = { who, members, reviews: false };
    return register.numbered
      .filter(at => isAuthor(who, authorsOf(register, at, members)))
      .map(at => initiativeOf(register, at, history.of(register.number(at)), viewer))
      .sort((a, b) => (a.registeredAt < b.registeredAt ? 1 : a.registeredAt > b.registeredAt ? -1 : 0));
  },
);
