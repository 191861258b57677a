import type { SettingTable } from '../settings/SettingTable.ts';

/**
 * Whether somebody is of the council: named in Cấu hình by e-mail; where nobody is named, or Google does not tell the
 * e-mail, whoever may edit Cấu hình.
 */
export function isReviewer(settings: SettingTable, email: string): boolean {
  const reviewers = settings.get('reviewers') ?? [];
  return reviewers.length > 0 && email !== '' ? reviewers.includes(email) : settings.mayEdit();
}
