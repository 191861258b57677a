import { refuse } from '../call/Refused.ts';
import { councilPart } from '../register/council/Council.ts';
import { identify, isReviewer } from '../register/identity.ts';
import type { Viewer } from '../register/initiativeOf.ts';
import { roster } from '../register/roster.ts';
import { isOpen } from '../register/round.ts';
import { SettingTable } from '../settings/SettingTable.ts';

/** The person who calls, if they are of the council; else refuses. */
export function reviewer(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): {
  readonly viewer: Viewer;
  readonly settings: SettingTable;
} {
  const members = roster(spreadsheet);
  const who = identify(members, '');
  const settings = SettingTable.open(spreadsheet);
  if (!isReviewer(settings, who.email)) refuse('notReviewer');
  return {
    viewer: {
      who,
      members,
      reviews: true,
      isOpen: isOpen(settings),
      council: councilPart(spreadsheet, who.email),
    },
    settings,
  };
}
