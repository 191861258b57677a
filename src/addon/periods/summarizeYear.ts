import { type PeriodsOutcome, type Summing, summing } from '../../contract/Periods.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { partsOfYear, rollUpYear } from '../../domain/periods/rollUpYear.ts';
import { yearResultsTab } from '../../tabs/results.ts';
import { callerLabel } from '../call/caller.ts';
import { served } from '../call/served.ts';
import { tell } from '../register/History.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { newRow, writeRows } from '../sheet/writeRows.ts';
import { resultCells } from './Frozen.ts';
import { isStrict, partKind, periodsData, readAll } from './periodsData.ts';

/**
 * Puts the frozen parts of a year together and writes the results, with reasons, as values into the tab Tổng hợp năm;
 * what an earlier call wrote stays. Only who may edit Cấu hình can.
 */
export const summarizeYear = served({ takes: summing, by: onlyAdmins, alone: 'settled' }, summarize);

function summarize(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, { year }: Summing): PeriodsOutcome {
  const reading = readAll(spreadsheet);
  const { settings, frozen } = reading;
  const { present, missing } = partsOfYear(frozen.results, partKind(settings), year);
  const criteriaOf = (period: string) => parseCriteria(frozen.criteriaOf(period));
  const results = rollUpYear(frozen.results, partKind(settings), year, criteriaOf, isStrict(settings));
  if (results.length === 0) return { data: periodsData(reading), obstacle: 'noParts' };
  const sheet = tabSheet(spreadsheet, yearResultsTab);
  const table = Table.on(sheet, yearResultsTab);
  const name = `Năm ${year}`;
  const before = table
    .texts('period')
    .map((text, at) => (text === name ? Number(table.rows[at]![table.column('round')]) : 0));
  const round = 1 + Math.max(0, ...before);
  const email = callerLabel();
  const block = { period: name, round };
  const written = { at: new Date(), by: email };
  writeRows(
    { sheet, tab: yearResultsTab },
    table,
    results.map(result => newRow(table.row({ ...block, ...resultCells(result), ...written }))),
  );
  tell(spreadsheet, {
    who: email,
    about: name,
    what: `Tổng hợp năm, lần ${round}`,
    from: present.join(', '),
    to: `${results.length} dòng`,
    why: missing.length === 0 ? '' : `Thiếu: ${missing.join(', ')}`,
  });
  return { data: periodsData(reading), obstacle: '' };
}
