import { type Freezing, freezing, type PeriodsOutcome } from '../../contract/Periods.ts';
import { criteriaIds } from '../../domain/criteria/criteriaColumns.ts';
import { criteriaCells } from '../../domain/periods/criteriaChanges.ts';
import { movedTab } from '../../tabs/moved.ts';
import { frozenCriteriaTab, frozenResultsTab } from '../../tabs/results.ts';
import { callerLabel } from '../call/caller.ts';
import { served } from '../call/served.ts';
import { tell } from '../register/History.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { findTab, tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { newRow, writeRows } from '../sheet/writeRows.ts';
import { Frozen, resultCells } from './Frozen.ts';
import { currentPeriod, type PeriodFacts, periodsData, readAll, unfinishedOf } from './periodsData.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes what the sheet shows of everybody, and the criteria, as values into the tabs of what is frozen (Chốt kết quả).
 * A period that is frozen is frozen again only if asked for; the earlier rows stay. Only who may edit Cấu hình can.
 */
export const freezeResults = served({ takes: freezing, by: onlyAdmins, alone: 'settled' }, freeze);

function freeze(spreadsheet: Spreadsheet, asked: Freezing): PeriodsOutcome {
  const reading = readAll(spreadsheet);
  const { settings, frozen, results, criteria } = reading;
  const obstacle = obstacleTo(asked, reading);
  if (obstacle !== '') return { data: periodsData(reading), obstacle };
  const { period } = currentPeriod(settings);
  const round = frozen.nextRound(period);
  const email = callerLabel();
  const block = { period, round };
  const written = { at: new Date(), by: email };
  // Results last: a period counts as frozen once they stand.
  const criteriaSheet = tabSheet(spreadsheet, frozenCriteriaTab);
  const criteriaTable = Table.on(criteriaSheet, frozenCriteriaTab);
  const criteriaRows = criteriaCells(criteria).map(cells =>
    criteriaTable.row({
      ...block,
      ...Object.fromEntries(criteriaIds.map((id, at) => [id, asCell(cells[at])])),
    }),
  );
  const sheet = tabSheet(spreadsheet, frozenResultsTab);
  const table = Table.on(sheet, frozenResultsTab);
  const resultRows = results.shown.map(result =>
    table.row({ ...block, ...resultCells(result, table), ...written }),
  );
  writeRows({ sheet: criteriaSheet, tab: frozenCriteriaTab }, criteriaTable, criteriaRows.map(newRow));
  // Those who have come from elsewhere matter as soon as there are parts of a year.
  if (frozen.rounds.length === 0) findTab(spreadsheet, movedTab)?.showSheet();
  writeRows({ sheet, tab: frozenResultsTab }, table, resultRows.map(newRow));
  const rows = `${results.shown.length} dòng, ${criteriaRows.length} dòng tiêu chí`;
  tell(spreadsheet, { who: email, about: period, what: `Chốt kết quả, lần ${round}`, to: rows });
  return { data: periodsData({ ...reading, frozen: Frozen.open(spreadsheet) }), obstacle: '' };
}

function obstacleTo({ period, again, despite }: Freezing, reading: PeriodFacts): PeriodsOutcome['obstacle'] {
  const { settings, frozen, results } = reading;
  const running = currentPeriod(settings).period;
  if (running === '') return 'noPeriod';
  if (running !== period) return 'otherPeriod';
  if (frozen.lastOf(running) && !again) return 'alreadyFrozen';
  if (results.shown.length === 0) return 'nothing';
  return unfinishedOf(reading).length > 0 && !despite ? 'unfinished' : '';
}

/** A cell of the criteria so that it comes back as it was. */
function asCell(cell: unknown): string | number {
  return typeof cell === 'number' ? cell : String(cell);
}
