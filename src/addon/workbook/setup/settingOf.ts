import { fold } from '../../../domain/text/fold.ts';
import { settingsTab } from '../tabs/settingsTab.ts';
import type { Book } from './Book.ts';

/** What Cấu hình says of a setting; undefined where it has no such row. */
export function settingOf(book: Book, setting: string): unknown {
  const { places = [], values = [] } = book.tab(settingsTab.name) ?? {};
  const [name, value] = places;
  if (name === undefined || value === undefined) return undefined;
  return values.find(row => fold(String(row[name] ?? '')) === fold(setting))?.[value];
}
