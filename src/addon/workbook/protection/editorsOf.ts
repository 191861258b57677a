import { caseKey, fold } from '../../../domain/text/fold.ts';
import { currentEmail } from '../../register/roster.ts';
import { ADMINS, ENTRY } from '../settingNames.ts';
import type { Book } from '../setup/Book.ts';
import { settingsTab } from '../tabs/settingsTab.ts';

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
  const { places = [], values = [] } = book.tab(settingsTab.name) ?? {};
  const [name, value] = places;
  const listed = (setting: string) => {
    if (name === undefined || value === undefined) return [];
    const row = values.find(one => fold(String(one[name])) === fold(setting));
    return emails(String(row?.[value] ?? ''));
  };
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
