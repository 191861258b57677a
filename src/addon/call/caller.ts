import { caseKey } from '../../domain/text/fold.ts';

/** Stands for, or behind, somebody whom Google does not name. */
export const UNVERIFIED = 'chưa xác thực';

/** The e-mail of the person who runs this; blank where Google does not tell. */
export function currentEmail(): string {
  return caseKey(Session.getEffectiveUser().getEmail());
}

/** The e-mail of the owner; blank where there is none, as in a shared drive. */
export function ownerEmail(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  return caseKey(spreadsheet.getOwner()?.getEmail() ?? '');
}

/** How register and history name that person. */
export function callerLabel(): string {
  return currentEmail() || UNVERIFIED;
}
