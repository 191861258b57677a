import { fold } from '../../../domain/text/fold.ts';
import { settingsTab } from '../../../tabs/fixed.ts';
import { toStored } from '../../sheet/undo/Stored.ts';
import { cellWork } from '../cellWork.ts';
import type { Work } from '../Work.ts';
import type { Workbook } from '../Workbook.ts';
import { formerNames, TAKEN_OVER } from './formerCeiling.ts';

/** The settings that the tab Trần xếp loại takes over say so in their names; what they held stays beside them. */
function formerSettings(book: Workbook): readonly Work[] {
  const tab = book.tab(settingsTab.name)!;
  const [column] = tab.places;
  if (column === undefined) return [];
  return Object.values(formerNames).flatMap(name => {
    const row = tab.values.findIndex(one => fold(String(one[column])) === fold(name));
    if (row < 0) return [];
    const options = { detail: '3', count: 1, before: [[toStored(tab.values[row]![column]!)]] };
    return [cellWork('migration', tab, { row, column }, [[name + TAKEN_OVER]], options)];
  });
}

/** 2 → 3: ceilings in a tab of their own. */
export const to3 = { to: 3, works: formerSettings };
