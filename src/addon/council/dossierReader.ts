import { currentEmail } from '../call/caller.ts';
import { refuse } from '../call/Refused.ts';
import { Council, type CouncilMember } from '../register/council/Council.ts';
import { isReviewer } from '../register/identity.ts';
import { SettingTable } from '../settings/SettingTable.ts';

/**
 * Who may read the papers of the council, with everybody's points: whoever leads it or records, reviewers, and whoever may edit
 * Cấu hình; else refuses.
 */
export function dossierReader(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): {
  readonly council: Council;
  /** Undefined for somebody who is none of its members. */
  readonly me: CouncilMember | undefined;
  readonly settings: SettingTable;
} {
  const council = Council.find(spreadsheet) ?? refuse('notMember');
  const email = currentEmail();
  const me = council.member(email);
  const settings = SettingTable.open(spreadsheet);
  const may = me?.role.leads || me?.role.records || isReviewer(settings, email) || settings.mayEdit();
  return may ? { council, me, settings } : refuse('notMember');
}
