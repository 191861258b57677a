import { type NewRound, type NewRoundOutcome, newRound } from '../../../contract/Periods.ts';
import { formatPeriod } from '../../../domain/periods/formatPeriod.ts';
import { parsePeriod } from '../../../domain/periods/parsePeriod.ts';
import { fold } from '../../../domain/text/fold.ts';
import { callerLabel } from '../../call/caller.ts';
import { served } from '../../call/served.ts';
import { tell } from '../../register/History.ts';
import { onlyAdmins } from '../../settings/rights.ts';
import { SettingTable } from '../../settings/SettingTable.ts';
import { Log } from '../../sheet/undo/Log.ts';
import { writeRows } from '../../sheet/writeRows.ts';
import { type Clearance, clearances } from './Clearance.ts';
import { changesOf } from './changesOf.ts';
import { roundPlan } from './roundPlan.ts';

/** What people type so that nothing is cleared by a slip. */
const CONFIRMATION = 'Mở đợt mới';

/**
 * Clears the facts that the page has named and begins a period (Mở đợt mới). People, units, criteria, settings and what
 * is frozen stay; «Hoàn tác» brings back what was cleared. Only who may edit Cấu hình can.
 */
export const openNewRound = served({ takes: newRound, by: onlyAdmins, alone: 'settled' }, open);

function open(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, asked: NewRound): NewRoundOutcome {
  const settings = SettingTable.open(spreadsheet);
  const found = clearances(spreadsheet, settings);
  const plan = roundPlan(spreadsheet, settings, found);
  const period = parsePeriod(asked.period, settings.get('year'));
  if (typeof period === 'string') return { plan, obstacle: 'noPeriod' };
  if (fold(asked.typed) !== fold(CONFIRMATION)) return { plan, obstacle: 'notConfirmed' };
  if (!plan.isFrozen && !asked.despite) return { plan, obstacle: 'notFrozen' };
  const chosen = asked.clear.map(({ tab, rows }) =>
    found.find(part => part.tab === tab && part.rows === rows),
  );
  if (!chosen.every((part): part is Clearance => part !== undefined)) return { plan, obstacle: 'changed' };
  const name = formatPeriod(period);
  const log = new Log(spreadsheet);
  log.begin('newRound');
  log.add(chosen.flatMap(changesOf));
  for (const { sheet, known, table, runs } of chosen) {
    const columns = runs.flatMap(({ from, count }) => Array.from({ length: count }, (_, at) => from + at));
    const blank = new Map(columns.map(column => [column, ''] as const));
    writeRows(
      { sheet, tab: known },
      table,
      table.rows.map((_, row) => ({ row, values: blank })),
    );
  }
  for (const [setting, value] of [
    ['year', period.year],
    ['period', name],
    ['deadline', ''],
  ] as const)
    settings.set(setting, value, changes => log.add(changes));
  log.end();
  tell(spreadsheet, {
    who: callerLabel(),
    about: name,
    what: CONFIRMATION,
    from: plan.period,
    to: name,
    why: chosen.map(({ tab, rows }) => `Xóa ${rows} dòng ở tab ${tab}`).join('; '),
  });
  const after = SettingTable.open(spreadsheet);
  return { plan: roundPlan(spreadsheet, after, clearances(spreadsheet, after)), obstacle: '' };
}
