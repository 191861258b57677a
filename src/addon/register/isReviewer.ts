import type { Settings } from './settings.ts';

/**
 * Whether somebody is of the council: named in Cấu hình by e-mail; where nobody is named, or Google does not tell the
 * e-mail, whoever may edit Cấu hình.
 */
export function isReviewer({ reviewers, mayEdit }: Settings, email: string): boolean {
  return reviewers.length > 0 && email !== '' ? reviewers.includes(email) : mayEdit();
}
