import { settingsTab } from '../../../tabs/fixed.ts';
import type { Book } from '../setup/Book.ts';

/** The version of a workbook: 1 where Cấu hình names none; undefined before the first set-up. */
export function versionOf(book: Book): number | undefined {
  const tab = book.tab(settingsTab.name);
  return tab && tab.values.length > 0 ? Number(book.settings.cell('version')) || 1 : undefined;
}
