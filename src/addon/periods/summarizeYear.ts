import { type PeriodsOutcome, type Summing, summing } from '../../contract/Periods.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { movedInto } from '../../domain/periods/Moved.ts';
import { partsOfYear, rollUpYear } from '../../domain/periods/rollUpYear.ts';
import { callerLabel } from '../call/caller.ts';
import { served } from '../call/served.ts';
import { tell } from '../register/History.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { carryOf, partKind, periodsData, readAll } from './periodsData.ts';

/**
 * Puts the frozen parts of a year together and writes the results, with reasons, as values into the tab Tổng hợp năm.
 * It takes the place of what an earlier call wrote only if the page has asked; the earlier rows stay, the last round holds.
 * Only who may edit Cấu hình can.
 */
export const summarizeYear = served({ takes: summing, by: onlyAdmins, alone: 'settled' }, summarize);

function summarize(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { year, replaces }: Summing,
): PeriodsOutcome {
  const reading = readAll(spreadsheet);
  const { settings, frozen, moved, years } = reading;
  const kind = partKind(settings);
  const { present, missing } = partsOfYear(frozen.results, kind, year);
  if (present.length === 0) return { data: periodsData(reading), obstacle: 'noParts' };
  if (years.roundOf(year) !== replaces) return { data: periodsData(reading), obstacle: 'otherYear' };
  const results = rollUpYear({
    frozen: frozen.results,
    moved: movedInto(moved, frozen.ofYear(kind, year), kind, year).used,
    kind,
    year,
    criteriaOf: period => parseCriteria(frozen.criteriaOf(period)),
    carry: carryOf(settings),
  });
  const by = callerLabel();
  const after = years.add(spreadsheet, year, results, { at: new Date(), by });
  tell(spreadsheet, {
    who: by,
    about: `Năm ${year}`,
    what: `Tổng hợp năm, lần ${replaces + 1}`,
    from: present.join(', '),
    to: `${results.length} dòng`,
    why: missing.length === 0 ? '' : `Thiếu: ${missing.join(', ')}`,
  });
  return { data: periodsData({ ...reading, years: after }), obstacle: '' };
}
