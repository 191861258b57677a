import type { SidebarData } from '../../contract/SidebarData.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { keptDraft } from '../register/draft.ts';
import { identify } from '../register/identity.ts';
import { isReviewer } from '../register/isReviewer.ts';
import { roster } from '../register/roster.ts';
import { settings } from '../register/settings.ts';
import { unitNames } from '../register/unitNames.ts';
import { languageOf } from '../texts/language.ts';

/** Set by the build, from package.json. */
declare const VERSION: string;

/** What every screen needs: who is in the roster, who has opened it, what they may do. Anybody who may see the sheet may ask. */
export const openSidebar = served({ takes: nothing, by: anybody }, (spreadsheet): SidebarData => {
  const members = roster(spreadsheet);
  const units = unitNames(spreadsheet);
  const { member, email } = identify(members, '');
  const chosen = settings(spreadsheet);
  return {
    language: languageOf(chosen.language),
    version: VERSION,
    people: members.map(({ code, name, unit }) => ({ code, name, unit: units.get(unit) || unit })),
    me: member ? member.code : '',
    reviews: isReviewer(chosen, email),
    deadline: chosen.deadline,
    contact: chosen.contact,
    draft: keptDraft(spreadsheet),
  };
});
