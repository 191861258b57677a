import type { SidebarData } from '../../contract/SidebarData.ts';
import { staffTab } from '../../tabs/staff.ts';
import { unitsTab } from '../../tabs/units.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { languageOf } from '../settings/language.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { Table } from '../sheet/Table.ts';
import { Council } from './council/Council.ts';
import { keptDraft } from './draft.ts';
import { identify, isReviewer } from './identity.ts';
import { membersIn, unitNamesIn } from './roster.ts';
import { roundOf } from './round.ts';

/** Set by the build, from package.json. */
declare const VERSION: string;

/** What every screen needs: who is in the roster, who has opened it, what they may do. Anybody who may see the sheet may ask. */
export const openSidebar = served({ takes: nothing, by: anybody }, (spreadsheet): SidebarData => {
  const [staff, ofUnits] = [Table.of(spreadsheet, staffTab), Table.of(spreadsheet, unitsTab)];
  const [members, units] = [membersIn(staff), unitNamesIn(ofUnits)];
  const { member, email } = identify(members, '');
  const settings = SettingTable.open(spreadsheet);
  return {
    language: languageOf(settings.get('language')),
    version: VERSION,
    people: members.map(({ code, name, unit }) => ({ code, name, unit: units.get(unit) || unit })),
    tabs: { staff: staff.name, units: ofUnits.name },
    me: member ? member.code : '',
    mayChoose: email === '',
    reviews: isReviewer(settings, email),
    sits: Council.find(spreadsheet)?.member(email) !== undefined,
    round: roundOf(settings),
    contact: settings.get('contact') ?? '',
    draft: keptDraft(spreadsheet),
  };
});
