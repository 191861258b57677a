import { refuse } from '../call/Refused.ts';
import { identify } from './identity.ts';
import type { Viewer } from './initiativeOf.ts';
import { isReviewer } from './isReviewer.ts';
import { roster } from './roster.ts';
import { type Settings, settings } from './settings.ts';

/** The person who calls, if they are of the council; else refuses. */
export function reviewer(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): {
  readonly viewer: Viewer;
  readonly chosen: Settings;
} {
  const members = roster(spreadsheet);
  const who = identify(members, '');
  const chosen = settings(spreadsheet);
  if (!isReviewer(chosen, who.email)) refuse('notReviewer');
  return { viewer: { who, members, reviews: true }, chosen };
}
