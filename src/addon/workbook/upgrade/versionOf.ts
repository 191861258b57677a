import { fold } from '../../../domain/text/fold.ts';
import { VERSION } from '../settingNames.ts';
import type { Book } from '../setup/Book.ts';
import { settingsTab } from '../tabs/settingsTab.ts';

/** The version of a workbook: 1 where Cấu hình names none; undefined before the first set-up. */
export function versionOf(book: Book): number | undefined {
  const tab = book.tab(settingsTab.name);
  if (!tab || tab.values.length === 0) return undefined;
  const [name, value] = tab.places;
  const row = tab.values.find(one => fold(String(one[name ?? 0])) === fold(VERSION));
  return Number(row?.[value ?? 1]) || 1;
}
