import type { Overview } from '../../contract/Overview.ts';
import { type ResultsSource, resultsSource } from '../../contract/Periods.ts';
import { bandNames, criteriaOf } from '../../domain/criteria/CriteriaTable.ts';
import { parseCriteria, readCriteria } from '../../domain/criteria/parseCriteria.ts';
import type { UnitThen } from '../../domain/overview/Facts.ts';
import { rankedUnits } from '../../domain/overview/ranking.ts';
import { targetProgress } from '../../domain/overview/targetProgress.ts';
import type { FrozenResult } from '../../domain/periods/Result.ts';
import { ratedBy } from '../../domain/periods/rating.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { anybody, served } from '../call/served.ts';
import { currentPeriod } from '../periods/periodsData.ts';
import { type Round, Rounds } from '../periods/Rounds.ts';
import { allBlankCells } from '../scores/blankCells.ts';
import { few } from '../scores/few.ts';
import { criteriaRange, readResults } from '../scores/readResults.ts';
import { languageOf } from '../settings/language.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { readInitiatives } from './readInitiatives.ts';
import { readOpenTasks } from './readOpenTasks.ts';
import { mayWriteResults } from './resultSheet/resultTab.ts';

/** Set by the build. */
declare const VERSION: string;

/** What dashboard and report show; of a frozen period or a year if there is the one that is asked for. Changes nothing. */
export const openOverview = served({ takes: resultsSource, by: anybody }, (spreadsheet, asked): Overview => {
  // What scores are made of comes first: a fault in there is told as such, and not as the lack of a score.
  const criteria = criteriaRange(spreadsheet);
  const names = bandNames(parseCriteria(criteria));
  const [tasks, initiatives] = [readOpenTasks(spreadsheet), readInitiatives(spreadsheet)];
  const results = readResults(spreadsheet, criteria);
  const settings = SettingTable.open(spreadsheet);
  const rounds = new Rounds(spreadsheet, settings);
  const { sources } = rounds;
  const round = rounds.find(asked);
  const shown = round ? { ...asked, round: round.round, at: round.at, by: round.by } : NOW;
  const bands = namesOf(round, names);
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
    ...{ shown, sources, bands },
    results: (round?.results ?? results.shown).map(result => ratedBy(result, bands)),
    targets: (['units', 'staff'] as const).flatMap(side =>
      targetProgress(side, results.facts[side], criteria),
    ),
    initiatives,
    tasks,
    blanks: few(round ? [] : allBlankCells({ spreadsheet, settings, results })),
    mayWriteResults: mayWriteResults(spreadsheet),
    history: sources.flatMap(source => (source.kind === 'frozen' ? unitsIn(rounds, source, names) : [])),
  };
});

const NOW = { kind: 'now', period: '', round: 0, at: '', by: '' } as const;

/** The bands by which a round was rated, whatever else people have done to the criteria that were frozen with it; `now` are those of today. */
function namesOf(round: Round | undefined, now: readonly string[]): readonly string[] {
  if (!round || round.criteria.length < 2) return now;
  return bandNames(criteriaOf(readCriteria(round.criteria, () => {}).rows));
}

function unitsIn(rounds: Rounds, source: ResultsSource, now: readonly string[]): readonly UnitThen[] {
  const round = rounds.find(source)!;
  const bands = namesOf(round, now);
  return rankedUnits(round.results).map(result => {
    const {
      period,
      code,
      name,
      score,
      rating,
      afterCeiling = '',
      rank,
    } = ratedBy(result as FrozenResult, bands);
    return { period, code, name, score, rating, afterCeiling, rank };
  });
}
