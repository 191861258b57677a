import {
  type Conclusion,
  type Dossier,
  type DossierAuthor,
  type DossierInitiative,
  dossierAsked,
} from '../../contract/Dossier.ts';
import { sheetFields } from '../../domain/council/sheetFields.ts';
import { caseKey } from '../../domain/text/fold.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { refuse } from '../call/Refused.ts';
import { served } from '../call/served.ts';
import { isSameCode } from '../register/authorsOf.ts';
import type { Council } from '../register/council/Council.ts';
import { askedOf, heldOf, openScoring, type Put, standingsOf } from '../register/council/scoring.ts';
import { History } from '../register/History.ts';
import { publicLabel } from '../register/identity.ts';
import { contentOf } from '../register/initiativeOf.ts';
import { Register } from '../register/Register.ts';
import { type Member, roster, unitNames } from '../register/roster.ts';
import { languageOf } from '../settings/language.ts';
import { dossierReader } from './dossierReader.ts';
import { awaitsCouncil, conclusions, putToCouncil } from './putToCouncil.ts';
import { handed, isSealed } from './seenSheets.ts';

/**
 * What the papers of an initiative, or of the round, are made from. Points stand with the same totals as in the room and in the
 * tab Phiếu Hội đồng. What was concluded without any sheet is not of this round, but can be asked for by its number.
 */
export const dossierData = served(
  { takes: dossierAsked, by: dossierReader },
  (spreadsheet, { number }, { council, me, settings }): Dossier => {
    const register = Register.open(spreadsheet);
    const put = putToCouncil(register, History.open(spreadsheet));
    const one = number === '' ? undefined : register.find(number);
    if (one !== undefined && !put.some(({ at }) => at === one))
      refuse('notNow', { state: register.state(one) });
    const members = roster(spreadsheet);
    const units = unitNames(spreadsheet);
    const scoring = openScoring(spreadsheet);
    const standings = standingsOf(scoring, { council, register, members, settings }, put);
    const all = put.map((each, place): DossierInitiative => {
      const { at, entries } = each;
      const standing = standings[place]!;
      const asked = askedOf(council, register, at, members);
      const state = register.state(at);
      const isWaiting = awaitsCouncil(state);
      const hides = isWaiting && me !== undefined && asked.includes(me) && isSealed(me, standing);
      const sheets = heldOf(scoring, register, each).map(sheet => ({
        ...handed(sheet, scoring),
        member: sheet.member,
      }));
      const content = contentOf(register, at, members);
      return {
        ...content,
        authors: content.authors.map(author => authorOf(author, { members, units, council })),
        asked: asked.map(({ name }) => name),
        scored: hides ? null : { sheets, standing },
        conclusion: isWaiting ? null : conclusionOf(entries, state, { members, council }),
        isProposed: isWaiting
          ? !hides && standing.passes && standing.given >= standing.needed
          : state === RECOGNISED,
      };
    });
    const isOfRound = ({ state, scored }: DossierInitiative) =>
      awaitsCouncil(state) || (scored?.standing.given ?? 0) > 0;
    return {
      language: languageOf(settings.get('language')),
      campaign: settings.get('campaign') ?? '',
      organisation: settings.get('organisation') ?? '',
      parent: settings.get('parent') ?? '',
      signer: settings.get('signer') ?? '',
      today: dayOf(new Date()),
      members: council.members.map(({ name, role, post }) => ({ name, role: role.name, post })),
      fields: sheetFields(scoring.criteria, scoring.columns),
      initiatives:
        one === undefined ? all.filter(isOfRound) : all.filter((_, place) => put[place]!.at === one),
    };
  },
);

const RECOGNISED = conclusions.find(({ id }) => id === 'recognise')!.to;

/** What is known of people. */
interface Known {
  readonly members: readonly Member[];
  readonly units: ReadonlyMap<string, string>;
  readonly council: Council;
}

/** An author with their unit by its name, and the post that the tab Hội đồng may tell. */
function authorOf(
  { code, name, share }: { readonly code: string; readonly name: string; readonly share: string },
  { members, units, council }: Known,
): DossierAuthor {
  const { unit = '' } = members.find(member => isSameCode(member.code, code)) ?? {};
  const { post = '' } = council.members.find(member => isSameCode(member.code, code)) ?? {};
  return { name, unit: units.get(unit) ?? unit, post, share };
}

/** The last step by which the council has concluded so. */
function conclusionOf(
  entries: Put['entries'],
  state: string,
  { members, council }: Pick<Known, 'members' | 'council'>,
): Conclusion {
  const step = conclusions.find(({ to }) => to === state);
  const steps = entries.filter(({ what, to }) => what === step?.label && to === state);
  const { at, who, why } = steps[steps.length - 1] ?? { at: '', who: '', why: '' };
  return { at, who: council.member(caseKey(who))?.name ?? publicLabel(who, members), why };
}
