import { caseKey } from '../../../domain/text/fold.ts';
import { currentEmail } from '../../register/roster.ts';
import { ADMINS, ENTRY } from '../settingNames.ts';
import type { Book } from '../setup/Book.ts';
import { settingOf } from '../setup/settingOf.ts';

/** E-mails of those who may edit what is protected. */
export interface Editors {
  readonly admins: readonly string[];
  /** The admins and whom they name. */
  readonly entry: readonly string[];
  /** Sheets never keeps these out: the owner, and whoever runs set-up. */
  readonly always: readonly string[];
}

/** Reads them from Cấu hình. */
export function editorsOf(book: Book): Editors {
  const listed = (setting: string) => emails(String(settingOf(book, setting) ?? ''));
  const always = [book.spreadsheet.getOwner()?.getEmail() ?? '', currentEmail()].map(caseKey);
  const admins = listed(ADMINS);
  return { admins, entry: [...admins, ...listed(ENTRY)], always: always.filter(one => one !== '') };
}

function emails(text: string): readonly string[] {
  return text
    .split(/[;,\s]+/)
    .map(caseKey)
    .filter(email => email !== '');
}
