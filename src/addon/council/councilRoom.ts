import type { CouncilInitiative, CouncilRoom } from '../../contract/Council.ts';
import { waitingSince } from '../../domain/initiative/waitingSince.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { nothing, served } from '../call/served.ts';
import { councilPart } from '../register/council/Council.ts';
import { askedOf, heldOf, openScoring, standingsOf } from '../register/council/scoring.ts';
import { History } from '../register/History.ts';
import { identify, isReviewer } from '../register/identity.ts';
import { initiativeOf, type Viewer } from '../register/initiativeOf.ts';
import { Register } from '../register/Register.ts';
import { roster } from '../register/roster.ts';
import { isOpen } from '../register/round.ts';
import { plain } from '../scores/plain.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { councilMember } from './councilMember.ts';
import { awaitsCouncil, putToCouncil } from './putToCouncil.ts';
import { handed, isSealed } from './seenSheets.ts';

const MOST_CONCLUDED = 20;

/** What is put to the council, for one of its members. Points of others are given only to who leads or records. */
export const councilRoom = served(
  { takes: nothing, by: councilMember },
  (spreadsheet, _, { council, me }): CouncilRoom => {
    const register = Register.open(spreadsheet);
    const history = History.open(spreadsheet);
    const members = roster(spreadsheet);
    const settings = SettingTable.open(spreadsheet);
    const scoring = openScoring(spreadsheet);
    const who = identify(members, '');
    const viewer: Viewer = {
      ...{ who, members, reviews: isReviewer(settings, who.email), isOpen: isOpen(settings) },
      council: councilPart(spreadsheet, who.email, council),
    };
    const put = putToCouncil(register, history);
    const { role } = me;
    const standings = standingsOf(scoring, { council, register, members, settings }, put);
    const all = put.map((one, place): CouncilInitiative => {
      const standing = standings[place]!;
      const asksMe = askedOf(council, register, one.at, members).includes(me);
      const sheet = heldOf(scoring, register, one).find(({ member }) => caseKey(member) === caseKey(me.name));
      const { given, needed, missing } = standing;
      return {
        initiative: initiativeOf(register, one.at, one.entries, viewer),
        asksMe,
        own: asksMe && sheet ? handed(sheet, scoring) : null,
        progress: { given, needed, missing },
        standing: (role.leads || role.records) && !(asksMe && isSealed(me, standing)) ? standing : null,
      };
    });
    const isWaiting = ({ initiative: { state } }: CouncilInitiative) => awaitsCouncil(state);
    return {
      me: me.name,
      role: role.name,
      scores: role.scores,
      leads: role.leads,
      records: role.records,
      scorers: council.members.filter(one => one.role.scores).map(({ name }) => name),
      header: scoring.sheets.header,
      criteria: scoring.criteria.map(row => row.map(plain)),
      columns: scoring.columns,
      waiting: all.filter(isWaiting).sort(byTime(1)),
      concluded: all
        .filter(one => !isWaiting(one) && one.progress.given > 0)
        .sort(byTime(-1))
        .slice(0, MOST_CONCLUDED),
    };
  },
);

const byTime = (sign: 1 | -1) => (a: CouncilInitiative, b: CouncilInitiative) => {
  const [one, other] = [waitingSince(a.initiative), waitingSince(b.initiative)];
  return one === other ? 0 : (one < other ? -1 : 1) * sign;
};
