import type { SidebarData } from '../../contract/SidebarData.ts';
import { formatDay } from '../../domain/text/parseDate.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { keptDraft } from '../register/draft.ts';
import { identify } from '../register/identity.ts';
import { isReviewer } from '../register/isReviewer.ts';
import { roster } from '../register/roster.ts';
import { unitNames } from '../register/unitNames.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { languageOf } from '../texts/language.ts';

/** Set by the build, from package.json. */
declare const VERSION: string;

/** What every screen needs: who is in the roster, who has opened it, what they may do. Anybody who may see the sheet may ask. */
export const openSidebar = served({ takes: nothing, by: anybody }, (spreadsheet): SidebarData => {
  const members = roster(spreadsheet);
  const units = unitNames(spreadsheet);
  const { member, email } = identify(members, '');
  const settings = SettingTable.open(spreadsheet);
  const deadline = settings.get('deadline');
  return {
    language: languageOf(settings.get('language')),
    version: VERSION,
    people: members.map(({ code, name, unit }) => ({ code, name, unit: units.get(unit) || unit })),
    me: member ? member.code : '',
    reviews: isReviewer(settings, email),
    deadline: deadline === undefined ? '' : formatDay(deadline),
    contact: settings.get('contact') ?? '',
    draft: keptDraft(spreadsheet),
  };
});
