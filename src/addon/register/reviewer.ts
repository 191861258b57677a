import { refuse } from '../call/Refused.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { identify } from './identity.ts';
import type { Viewer } from './initiativeOf.ts';
import { isReviewer } from './isReviewer.ts';
import { roster } from './roster.ts';

/** The person who calls, if they are of the council; else refuses. */
export function reviewer(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): {
  readonly viewer: Viewer;
  readonly settings: SettingTable;
} {
  const members = roster(spreadsheet);
  const who = identify(members, '');
  const settings = SettingTable.open(spreadsheet);
  if (!isReviewer(settings, who.email)) refuse('notReviewer');
  return { viewer: { who, members, reviews: true }, settings };
}
