import { VERSION } from '../settingNames.ts';
import type { Book } from '../setup/Book.ts';
import { settingOf } from '../setup/settingOf.ts';
import { settingsTab } from '../tabs/settingsTab.ts';

/** The version of a workbook: 1 where Cấu hình names none; undefined before the first set-up. */
export function versionOf(book: Book): number | undefined {
  const tab = book.tab(settingsTab.name);
  return tab && tab.values.length > 0 ? Number(settingOf(book, VERSION)) || 1 : undefined;
}
