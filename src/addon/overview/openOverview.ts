import type { Overview } from '../../contract/Overview.ts';
import { longText } from '../../contract/schema.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { targetProgress } from '../../domain/overview/targetProgress.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { anybody, served } from '../call/served.ts';
import { Frozen } from '../periods/Frozen.ts';
import { currentPeriod } from '../periods/periodsData.ts';
import { criteriaRange, readResults } from '../scores/readResults.ts';
import { languageOf } from '../settings/language.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { readInitiatives } from './readInitiatives.ts';
import { readOpenTasks } from './readOpenTasks.ts';
import { mayWriteResults } from './resultSheet/resultTab.ts';

/** Set by the build. */
declare const VERSION: string;

/** What dashboard and report show; of a frozen period if one is named that there is. Changes nothing. */
export const openOverview = served({ takes: longText, by: anybody }, (spreadsheet, asked): Overview => {
  const period = asked.trim();
  // What scores are made of comes first: a fault in there is told as such, and not as the lack of a score.
  const criteria = criteriaRange(spreadsheet);
  const { bands } = parseCriteria(criteria);
  const [tasks, initiatives] = [readOpenTasks(spreadsheet), readInitiatives(spreadsheet)];
  const results = readResults(spreadsheet, criteria);
  const [settings, frozen] = [SettingTable.open(spreadsheet), Frozen.open(spreadsheet)];
  const today = new Date();
  return {
    language: languageOf(settings.get('language')),
    version: VERSION,
    campaign: settings.get('campaign') ?? '',
    year: settings.year,
    organisation: settings.get('organisation') ?? '',
    parent: settings.get('parent') ?? '',
    signer: settings.get('signer') ?? '',
    today: dayOf(today),
    running: currentPeriod(settings).period,
    ...(frozenResults(frozen, period) ?? { shown: NOW, results: results.shown }),
    frozen: [...new Set(frozen.rounds.map(round => round.period))].reverse(),
    bands: [...new Set(bands.map(({ name }) => name))],
    targets: (['units', 'staff'] as const).flatMap(side =>
      targetProgress(side, results.facts[side], criteria),
    ),
    initiatives,
    tasks,
    mayWriteResults: mayWriteResults(spreadsheet),
  };
});

const NOW = { period: '', round: 0, at: '', by: '' };

/** Undefined where there is no frozen period of that name. */
function frozenResults(frozen: Frozen, period: string): Pick<Overview, 'shown' | 'results'> | undefined {
  const last = frozen.lastOf(period);
  return (
    last && {
      shown: { period: last.period, round: last.round, at: last.at, by: last.by },
      results: frozen.resultsOf(period),
    }
  );
}
