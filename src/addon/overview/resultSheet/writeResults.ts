import type { ResultsWritten } from '../../../contract/Overview.ts';
import { parseCriteria } from '../../../domain/criteria/parseCriteria.ts';
import { type ResultToPrint, resultRows } from '../../../domain/overview/resultSheet/resultRows.ts';
import type { Side } from '../../../domain/scoring/kinds.ts';
import { viewed } from '../../../domain/scoring/scoreTable.ts';
import { chosenViews } from '../../../domain/scoring/views.ts';
import { dayOf, formatDay } from '../../../domain/text/parseDate.ts';
import { guideTab, resultSheetTab } from '../../../tabs/fixed.ts';
import { frozenResultsTab } from '../../../tabs/results.ts';
import { nothing, served } from '../../call/served.ts';
import { Frozen } from '../../periods/Frozen.ts';
import { currentPeriod } from '../../periods/periodsData.ts';
import { criteriaRange, type Results, readResults, sides } from '../../scores/readResults.ts';
import { mayEdit } from '../../settings/rights.ts';
import { SettingTable } from '../../settings/SettingTable.ts';
import { declaredLayout } from '../../setup/content/Layout.ts';
import { guidePage } from '../../setup/guide/guidePage.ts';
import { lead, missingLeads } from '../../setup/guide/leads.ts';
import { editorsOf } from '../../setup/protection/editorsOf.ts';
import { protectNew } from '../../setup/protection/protect.ts';
import { resultSheetShield } from '../../setup/protection/WantedProtection.ts';
import { SAMPLE_MARK } from '../../setup/sample/marks.ts';
import { findTab, keepIds, tabSheet } from '../../sheet/findTab.ts';
import type { Kept, Live } from './changedFormula.ts';
import { placeRows } from './placeRows.ts';
import { filledIn, onlyWriters, resultSheetOf } from './resultTab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Cập nhật tab Kết quả: the results that the sheet shows now, laid out to be printed and signed. The tab is written anew; what
 * people have written into the cells that are theirs stays, and where there is anything else of theirs nothing is written.
 */
export const writeResults = served({ takes: nothing, by: onlyWriters, alone: 'settled' }, write);

function write(spreadsheet: Spreadsheet): ResultsWritten {
  const criteria = criteriaRange(spreadsheet);
  const { bands } = parseCriteria(criteria);
  const results = readResults(spreadsheet, criteria);
  const settings = SettingTable.open(spreadsheet);
  const frozen = Frozen.open(spreadsheet);
  const rows = resultRows({
    parent: settings.get('parent') ?? '',
    organisation: settings.get('organisation') ?? '',
    campaign: settings.get('campaign') ?? '',
    signer: settings.get('signer') ?? '',
    period: periodSaid(settings, frozen),
    at: momentSaid(new Date()),
    isSample: settings.named(SAMPLE_MARK) !== '',
    bands: [...new Set(bands.map(({ name }) => name))],
    results: withNext(results),
  });
  const found = resultSheetOf(spreadsheet);
  const filled = found ? filledIn(found) : [];
  const sheet = found ?? makeTab(spreadsheet, settings);
  keepIds([{ name: resultSheetTab.name, sheet }]);
  placeRows(sheet, rows, filled, livesIn(spreadsheet, results), keptIn(spreadsheet, frozen));
  if (!found) leadFromGuide(spreadsheet, settings);
  const count = (side: Side) => results.shown.filter(one => one.side === side).length;
  return { people: count('staff'), units: count('units') };
}

/** «Năm 2020, chưa chốt». */
function periodSaid(settings: SettingTable, frozen: Frozen): string {
  const { period, typed } = currentPeriod(settings);
  const last = frozen.lastOf(period);
  return `${period || typed || 'chưa ghi'}, ${last ? `đã chốt lần ${last.round}` : 'chưa chốt'}`;
}

/** «29/11/2026 09:05». */
function momentSaid(now: Date): string {
  const two = (number: number) => `0${number}`.slice(-2);
  return `${formatDay(dayOf(now))} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** With what is missing to the next band, which no column of the sheet holds; not of cells that show something else than the criteria give. */
function withNext({ shown, calculated, scores }: Results): readonly ResultToPrint[] {
  const view = chosenViews('còn thiếu');
  const next = { staff: viewed(scores.staff, view), units: viewed(scores.units, view) };
  return shown.map((result, at) => {
    const cell = next[result.side][calculated[at]!.row + 1]![0]!;
    return { ...result, next: result.rank > 0 ? String(cell) : '' };
  });
}

/** Behind Hướng dẫn, protected as results are. */
function makeTab(spreadsheet: Spreadsheet, settings: SettingTable): Sheet {
  const sheet = spreadsheet.insertSheet(resultSheetTab.name, findTab(spreadsheet, guideTab)?.getIndex() ?? 0);
  // An e-mail of Cấu hình that Google does not take is told of by set-up.
  protectNew(resultSheetShield(sheet), editorsOf({ spreadsheet, settings }), () => undefined);
  return sheet;
}

/** What names the tab in Hướng dẫn leads there from now on. */
function leadFromGuide(spreadsheet: Spreadsheet, { campaign }: SettingTable): void {
  const guide = findTab(spreadsheet, guideTab);
  if (!guide || !campaign || !mayEdit(guide)) return;
  const page = guidePage(campaign, false, declaredLayout(campaign.tabs), {});
  lead(guide, missingLeads(spreadsheet, guide, page));
}

function livesIn(spreadsheet: Spreadsheet, { tables }: Results): readonly Live[] {
  return (['staff', 'units'] as const).map(side => ({
    side,
    name: tabSheet(spreadsheet, sides[side]).getName(),
    table: tables[side],
  }));
}

/** Nowhere in a workbook that is older than that tab. */
function keptIn(spreadsheet: Spreadsheet, { table, results }: Frozen): readonly Kept[] {
  if (!table) return [];
  return [{ name: tabSheet(spreadsheet, frozenResultsTab).getName(), table, count: results.length }];
}
