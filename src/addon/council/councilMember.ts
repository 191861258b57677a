import { currentEmail } from '../call/caller.ts';
import { refuse } from '../call/Refused.ts';
import { Council, type CouncilMember } from '../register/council/Council.ts';

/** The member of the council who asks: Google tells their e-mail, and the tab Hội đồng has it; else refuses. */
export function councilMember(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): {
  readonly council: Council;
  readonly me: CouncilMember;
} {
  const council = Council.find(spreadsheet);
  const me = council?.member(currentEmail());
  return council && me ? { council, me } : refuse('notMember');
}
