import type { Overview } from '../../contract/Overview.ts';
import type { Reply } from '../../contract/Reply.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { targetProgress } from '../../domain/overview/targetProgress.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { type Reading, readAll } from '../periods/periodsData.ts';
import { language } from '../texts/language.ts';
import { answeredFromTables } from './answeredFromTables.ts';
import { overviewSettings } from './overviewSettings.ts';
import { readInitiatives } from './readInitiatives.ts';
import { readOpenTasks } from './readOpenTasks.ts';

/** Set by the build. */
declare const VERSION: string;

/** What dashboard and report show; of a frozen period if one is named that there is. Changes nothing. */
export function openOverview(period: unknown): Reply<Overview> {
  return answeredFromTables(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const reading = readAll(spreadsheet);
    const { settings, criteria, results } = reading;
    const setting = (name: keyof typeof overviewSettings) => cellText(settings.get(overviewSettings[name]));
    const today = new Date();
    return {
      language: language(),
      version: VERSION,
      campaign: setting('campaign'),
      year: settings.year ?? today.getFullYear(),
      organisation: setting('organisation'),
      parent: setting('parent'),
      signer: setting('signer'),
      today: dayOf(today),
      ...shownResults(reading, cellText(period)),
      frozen: [...new Set(reading.frozen.rounds.map(round => round.period))].reverse(),
      bands: [...new Set(parseCriteria(criteria).bands.map(({ name }) => name))],
      targets: (['units', 'staff'] as const).flatMap(side =>
        targetProgress(side, results.facts[side], criteria),
      ),
      initiatives: readInitiatives(spreadsheet),
      tasks: readOpenTasks(spreadsheet),
    };
  });
}

function shownResults({ frozen, results }: Reading, period: string): Pick<Overview, 'shown' | 'results'> {
  const last = frozen.lastOf(period);
  return last
    ? {
        shown: { period: last.period, round: last.round, at: last.at, by: last.by },
        results: frozen.resultsOf(period),
      }
    : { shown: { period: '', round: 0, at: '', by: '' }, results: results.shown };
}
