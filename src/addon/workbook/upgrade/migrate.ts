import { fold } from '../../../domain/text/fold.ts';
import { settingsTab } from '../../../tabs/fixed.ts';
import { settings, sheetVersion } from '../../settings/settings.ts';
import type { Book } from '../setup/Book.ts';
import { cellWork } from '../setup/cellWork.ts';
import type { Work } from '../setup/Work.ts';
import { migrations } from './migrations/migrations.ts';
import { versionOf } from './versionOf.ts';

/** What a workbook of an older version needs first; then it bears the new number. */
export function migrate(book: Book): readonly Work[] {
  const found = versionOf(book);
  if (found === undefined || found >= sheetVersion) return [];
  return [
    ...migrations.filter(({ to }) => to > found).flatMap(({ works }) => works(book)),
    ...numbered(book, found),
  ];
}

/** The new number in the place of the old one; where there is none yet, set-up adds it with other settings. */
function numbered(book: Book, found: number): readonly Work[] {
  const tab = book.tab(settingsTab.name)!;
  const [name = 0, value = 1] = tab.places;
  const row = tab.values.findIndex(one => fold(String(one[name])) === fold(settings.version.name));
  if (row < 0) return [];
  const options = { detail: String(sheetVersion), count: 1, before: [[found]] };
  return [cellWork('migration', tab, { row, column: value }, [[sheetVersion]], options)];
}
