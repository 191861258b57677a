import type { PeriodsData, ShownResult, SinceFrozen, Who, YearData } from '../../contract/Periods.ts';
import { bandNames } from '../../domain/criteria/CriteriaTable.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import type { Carry } from '../../domain/periods/Carry.ts';
import { criteriaChanges } from '../../domain/periods/criteriaChanges.ts';
import { differences } from '../../domain/periods/differences.ts';
import { formatPeriod } from '../../domain/periods/formatPeriod.ts';
import { type MovedRow, movedInto } from '../../domain/periods/Moved.ts';
import type { PeriodKind } from '../../domain/periods/Period.ts';
import { parsePeriod } from '../../domain/periods/parsePeriod.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { shownRating } from '../../domain/periods/rating.ts';
import { partsOfYear } from '../../domain/periods/rollUpYear.ts';
import { type Unfinished, unfinished } from '../../domain/periods/unfinished.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { fold } from '../../domain/text/fold.ts';
import { shownScore } from '../../domain/text/formatNumber.ts';
import { dayOf, formatDay } from '../../domain/text/parseDate.ts';
import { cellText, isDate } from '../../domain/text/readCell.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { criteriaRange, type Results, readResults } from '../scores/readResults.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { Frozen } from './Frozen.ts';
import { readMoved } from './readMoved.ts';
import { YearRows } from './YearRows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everything that periods depend on, read once. */
export interface PeriodFacts {
  readonly settings: SettingTable;
  readonly frozen: Frozen;
  readonly criteria: Range;
  readonly results: Results;
  readonly moved: readonly MovedRow[];
  readonly years: YearRows;
}

export function readAll(spreadsheet: Spreadsheet): PeriodFacts {
  const criteria = criteriaRange(spreadsheet);
  const settings = SettingTable.open(spreadsheet);
  return {
    settings,
    moved: readMoved(spreadsheet, settings.get('year')),
    years: YearRows.open(spreadsheet),
    frozen: Frozen.open(spreadsheet),
    criteria,
    results: readResults(spreadsheet, criteria),
  };
}

/** The running period as Cấu hình has it. */
export function currentPeriod(settings: SettingTable): Pick<PeriodsData, 'period' | 'typed' | 'problem'> {
  const cell = settings.cell('period');
  const typed = isDate(cell) ? formatDay(dayOf(cell)) : cellText(cell);
  const found = parsePeriod(cell, settings.get('year'));
  if (typeof found === 'string') return { period: '', typed, problem: found };
  return { period: formatPeriod(found), typed, problem: '' };
}

/** What is not ready to be frozen. */
export function unfinishedOf({
  results: { shown, calculated },
  criteria,
}: PeriodFacts): readonly Unfinished[] {
  return unfinished(shown, calculated, bandNames(parseCriteria(criteria)));
}

/** What the page shows of periods. */
export function periodsData(facts: PeriodFacts): PeriodsData {
  const { settings, frozen, criteria, results } = facts;
  const running = currentPeriod(settings);
  return {
    ...running,
    rows: results.shown.length,
    unfinished: unfinishedOf(facts).map(({ result, why }) => ({
      ...who(result),
      why,
      shown: [shownScore(result.score), shownRating(result), result.cell ?? '']
        .filter(text => text !== '')
        .join(' · '),
    })),
    since: since(running.period, frozen, criteria, results.shown),
    rounds: [...frozen.rounds].reverse(),
    year: yearData(facts),
  };
}

/** Of which kind the parts of a year are, as Cấu hình says; quarters where it says nothing that can be read. */
export function partKind(settings: SettingTable): PeriodKind {
  const text = fold(settings.get('parts') ?? '');
  if (/thang|month/.test(text)) return /^(?:6|sau)\b|nua/.test(text) ? 'half' : 'month';
  return /half|nua/.test(text) ? 'half' : 'quarter';
}

/** Which limits of parts hold for the year. */
export function carryOf(settings: SettingTable): Carry {
  return settings.get('carry') ?? 'vetoes';
}

function yearData({ settings, frozen, moved, years }: PeriodFacts): YearData {
  const running = parsePeriod(settings.cell('period'), settings.get('year'));
  const year = typeof running === 'string' ? settings.year : running.year;
  const kind = partKind(settings);
  return {
    year,
    ...partsOfYear(frozen.results, kind, year),
    carry: carryOf(settings),
    summed: years.roundOf(year),
    unused: movedInto(moved, frozen.ofYear(kind, year), kind, year).unused,
  };
}

function since(
  period: string,
  frozen: Frozen,
  criteria: Range,
  shown: readonly Result[],
): SinceFrozen | null {
  const last = frozen.lastOf(period);
  if (!last) return null;
  return {
    frozen: last,
    differences: differences(frozen.resultsOf(period), shown).map(({ result, was, now }) => ({
      ...who(result),
      was: standing(was),
      now: standing(now),
    })),
    criteria: criteriaChanges(frozen.criteriaOf(period), criteria),
  };
}

function who({ side, code, name }: Result): Who {
  return { side, code, name };
}

function standing(result: ShownResult | undefined): ShownResult | null {
  return result ? { score: result.score, rating: result.rating } : null;
}

/** The running period, what is frozen, what has changed since. Anybody who may see the sheet may ask. */
export const openPeriods = served({ takes: nothing, by: anybody }, spreadsheet =>
  periodsData(readAll(spreadsheet)),
);
