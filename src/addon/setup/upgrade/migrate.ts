import { fold } from '../../../domain/text/fold.ts';
import { settingsTab } from '../../../tabs/fixed.ts';
import { settings, sheetVersion } from '../../settings/settings.ts';
import { cellWork } from '../cellWork.ts';
import type { Work } from '../Work.ts';
import type { Workbook } from '../Workbook.ts';
import { to2 } from './to2.ts';
import { to3 } from './to3.ts';

/**
 * Brings a workbook from the version before to this one: what set-up would leave as it is because something stands there.
 * Done twice it changes nothing the second time; what people have changed stays.
 */
export interface Migration {
  readonly to: number;
  readonly works: (book: Workbook) => readonly Work[];
}

/** The version of a workbook: 1 where Cấu hình names none; undefined before the first set-up, a tab of that name or not. */
export function versionOf(book: Workbook): number | undefined {
  const tab = book.tab(settingsTab.name);
  const isOurs = tab?.places.slice(0, 2).every(place => place !== undefined);
  return tab && isOurs ? Number(book.settings.cell('version')) || 1 : undefined;
}

/** From version to version, oldest first. */
export const migrations: readonly Migration[] = [to2, to3];

/** What a workbook of an older version needs first; then it bears the new number. */
export function migrate(book: Workbook): readonly Work[] {
  const found = versionOf(book);
  if (found === undefined || found >= sheetVersion) return [];
  return [
    ...migrations.filter(({ to }) => to > found).flatMap(({ works }) => works(book)),
    ...numbered(book, found),
  ];
}

/** The new number in the place of the old one; where there is none yet, set-up adds it with other settings. */
function numbered(book: Workbook, found: number): readonly Work[] {
  const tab = book.tab(settingsTab.name)!;
  const [name = 0, value = 1] = tab.places;
  const row = tab.values.findIndex(one => fold(String(one[name])) === fold(settings.version.name));
  if (row < 0) return [];
  const options = { detail: String(sheetVersion), count: 1, before: [[found]] };
  return [cellWork('migration', tab, { row, column: value }, [[sheetVersion]], options)];
}
