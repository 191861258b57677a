import { currentEmail, ownerEmail } from '../../call/caller.ts';
import type { Workbook } from '../Workbook.ts';

/** E-mails of those who may edit what is protected. */
export interface Editors {
  readonly admins: readonly string[];
  /** The admins and whom they name. */
  readonly entry: readonly string[];
  /** Sheets never keeps these out: the owner, and whoever runs set-up. */
  readonly always: readonly string[];
  /** Whoever runs set-up; blank where Google does not tell. */
  readonly me: string;
}

/** Reads them from Cấu hình. */
export function editorsOf(book: Pick<Workbook, 'spreadsheet' | 'settings'>): Editors {
  const [owner, me] = [ownerEmail(book.spreadsheet), currentEmail()];
  const always = [owner, me];
  const admins = book.settings.get('admins') ?? [];
  return {
    admins,
    entry: [...admins, ...(book.settings.get('entry') ?? [])],
    always: always.filter(one => one !== ''),
    me,
  };
}
