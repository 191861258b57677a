import type { SampleDeleted } from '../../../contract/AdminSetUp.ts';
import { guideTab, settingsTab } from '../../../tabs/fixed.ts';
import { nothing, served } from '../../call/served.ts';
import { onlyAdmins } from '../../settings/rights.ts';
import { removeRows, runsOf } from '../../sheet/removeRows.ts';
import { isStill } from '../../sheet/TabRead.ts';
import type { Change } from '../../sheet/undo/Change.ts';
import { Log } from '../../sheet/undo/Log.ts';
import { toStored } from '../../sheet/undo/Stored.ts';
import { codesFirst } from '../codesFirst.ts';
import { Workbook, type WorkbookTab } from '../Workbook.ts';
import { areSampleReviewers, SAMPLE_LINE, SAMPLE_MARK } from './marks.ts';
import { rowStates } from './rowStates.ts';

/**
 * Removes the rows that are sample data still, as set-up wrote them; rows that somebody has changed stay and are told.
 * What says that there is sample data goes with the last of it. Admins may call it.
 */
export const deleteSample = served(
  { takes: nothing, by: onlyAdmins, alone: 'settled' },
  (spreadsheet): SampleDeleted => {
    const book = steadyBook(spreadsheet);
    const states = new Map(book.tabs.map(tab => [tab, rowStates(tab)]));
    const count = (state: 'sample' | 'changed') =>
      Array.from(states, ([tab, rows]) => ({
        tab: tab.name,
        count: rows.filter(one => one === state).length,
      })).filter(one => one.count > 0);
    const kept = count('changed');
    const marks = kept.length > 0 ? [] : book.tabs.map(tab => ({ tab, isGone: marksOf(tab) }));
    const log = new Log(spreadsheet);
    log.begin('sample');
    unnameReviewers(book, changes => log.add(changes));
    // Undone, the last ones come back first.
    const lastToFirst = [...codesFirst(book)].reverse();
    const removals = [
      ...lastToFirst.map(tab => ({ tab, isGone: states.get(tab)!.map(state => state === 'sample') })),
      ...marks,
    ].filter(({ isGone }) => isGone.includes(true));
    for (const { tab, isGone } of removals) remove(tab, isGone, changes => log.add(changes));
    log.end();
    return { deleted: count('sample'), kept };
  },
);

/** The workbook as it is, read again where people have moved something between two calls. */
function steadyBook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Workbook {
  const book = new Workbook(spreadsheet, true);
  return book.tabs.every(isStill) ? book : new Workbook(spreadsheet, true);
}

/** The rows that say that there is sample data. */
function marksOf({ content, values, places }: WorkbookTab): readonly boolean[] {
  const mark = { [settingsTab.name]: SAMPLE_MARK, [guideTab.name]: SAMPLE_LINE }[content.name];
  return values.map((row, at) => at > 0 && mark !== undefined && row[places[0] ?? 0] === mark);
}

/** Takes out who reviews the sample data, unless somebody else has been named meanwhile. */
function unnameReviewers({ settings }: Workbook, keep: (changes: readonly Change[]) => void): void {
  if (areSampleReviewers(String(settings.cell('reviewers')))) settings.set('reviewers', '', keep);
}

/** Takes rows out; as many blank ones come in below, so that ranges keep their length. */
function remove(
  tab: WorkbookTab,
  isGone: readonly boolean[],
  keep: (changes: readonly Change[]) => void,
): void {
  const { sheet, content, values, formulas, places } = tab;
  const groups = runsOf(isGone);
  // What a function to the left fills must not be written back.
  const spilled = content.columns.flatMap((column, at) =>
    column.block || column.spilled ? [places[at]] : [],
  );
  keep(
    groups
      .map(({ from, count }) => ({
        kind: 'rows' as const,
        tab: content.name,
        row: from + 1,
        headers: values[0]!.map(String),
        cells: values
          .slice(from, from + count)
          .map((line, down) =>
            line.map((value, column) =>
              spilled.includes(column) ? '' : toStored(value, formulas[from + down]![column]),
            ),
          ),
      }))
      .reverse(),
  );
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  sheet.insertRowsAfter(values.length, total);
  removeRows(tab, isGone);
}
