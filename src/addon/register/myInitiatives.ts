import type { Initiative } from '../../contract/Initiative.ts';
import { longText } from '../../contract/schema.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, served } from '../call/served.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { History } from './History.ts';
import { identify } from './identity.ts';
import { initiativeOf, type Viewer } from './initiativeOf.ts';
import { isNamed } from './part.ts';
import { Register } from './Register.ts';
import { roster } from './roster.ts';
import { isOpen } from './round.ts';

/** The initiatives of which somebody is an author, newest first: of the person who calls, as far as Google tells who it is. */
export const myInitiatives = served(
  { takes: longText, by: anybody },
  (spreadsheet, as): readonly Initiative[] => {
    const members = roster(spreadsheet);
    const who = identify(members, as);
    if (!who.member) refuse('unknownPerson');
    const register = Register.open(spreadsheet);
    const history = History.open(spreadsheet);
    const open = isOpen(SettingTable.open(spreadsheet));
    // On their own nobody concludes.
    const viewer: Viewer = { who, members, reviews: false, isOpen: open, council: () => 'other' };
    return register.numbered
      .filter(at => isNamed(register, at, who, members))
      .map(at => initiativeOf(register, at, history.of(register.number(at)), viewer))
      .sort((one, other) => other.registeredAt.localeCompare(one.registeredAt));
  },
);
