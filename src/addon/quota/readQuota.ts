import type { ResultsSource } from '../../contract/Periods.ts';
import type { QuotaData } from '../../contract/QuotaData.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { applicability } from '../../domain/criteria/population.ts';
import type { Band } from '../../domain/criteria/Rule.ts';
import { type Result, rowKindOf } from '../../domain/periods/Result.ts';
import { type Ceiling, type CeilingColumn, parseCeiling } from '../../domain/quota/Ceiling.ts';
import type { Rated } from '../../domain/quota/ceilingGroups.ts';
import { type Contest, contestsOf } from '../../domain/quota/contests.ts';
import { bandsOf } from '../../domain/scoring/mostSpecific.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { ceilingsTab } from '../../tabs/ceilings.ts';
import { type Round, Rounds } from '../periods/Rounds.ts';
import { criteriaRange, readResults } from '../scores/readResults.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import { Table } from '../sheet/Table.ts';
import { GroupColumns } from './GroupColumns.ts';
import { proposals, titleBands } from './proposals.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Some results beside the ceilings over them. */
export interface QuotaReading {
  readonly source: ResultsSource;
  readonly sources: readonly ResultsSource[];
  /** Undefined for the results of now. */
  readonly round: Round | undefined;
  readonly rated: readonly Rated[];
  readonly contests: readonly Contest[];
  readonly columns: GroupColumns;
  readonly unread: QuotaData['unread'];
  /** The article of «no head above the unit»; undefined where no row asks for it. */
  readonly heads: string | undefined;
}

/** Reads it, in as many calls whatever the number of rows; the results of now where there are none such as are asked for. */
export function readQuota(spreadsheet: Spreadsheet, asked: ResultsSource): QuotaReading {
  const criteria = criteriaRange(spreadsheet);
  const now = readResults(spreadsheet, criteria);
  const rounds = new Rounds(spreadsheet, SettingTable.open(spreadsheet));
  const round = rounds.find(asked);
  const kept = round && round.criteria.length > 1 ? round.criteria : criteria;
  const { bands } = parseCriteria(kept);
  const rated = (round?.results ?? now.shown).map(result => ({ result, bands: bandNames(bands, result) }));
  const columns = new GroupColumns(now.facts);
  const titles = titleBands(spreadsheet);
  const isTitle = ({ band }: Ceiling) => titles.some(({ name }) => name === band);
  const { ceilings, unread, heads } = readCeilings(spreadsheet, [bands, titles], columns);
  // Proposals are of now: nothing of them is frozen.
  const proposed = round || titles.length === 0 ? [] : proposals(spreadsheet, now.shown);
  const groupOf = (result: Result, header: string) => columns.cell(result, header);
  return {
    source: round ? asked : { kind: 'now', period: '' },
    ...{ sources: rounds.sources, round, rated, columns, unread, heads },
    contests: [
      ...contestsOf(
        rated,
        ceilings.filter(one => !isTitle(one)),
        groupOf,
      ),
      ...contestsOf(
        proposed.map(result => ({ result, bands: bandNames(titles, result) })),
        proposed.length === 0 ? [] : ceilings.filter(isTitle),
        groupOf,
      ),
    ],
  };
}

/** The bands of a row; where a blank cell or a column of its own leaves open which, all that may be. */
function bandNames(bands: readonly Band[], result: Result): readonly string[] {
  const kind = rowKindOf(result);
  const set = bandsOf(bands, kind);
  const own =
    set === 'undecided'
      ? bands.filter(({ populations }) => applicability(populations, kind) !== 'elsewhere')
      : set;
  return [...new Set(own.map(({ name }) => name))];
}

function readCeilings(
  spreadsheet: Spreadsheet,
  bands: readonly [ratings: readonly Band[], titles: readonly Band[]],
  columns: GroupColumns,
) {
  const [ratings, titles] = bands.map(all => [...new Set(all.map(({ name }) => name))]);
  const table = Table.of(spreadsheet, ceilingsTab);
  const ids = Object.keys(ceilingsTab.columns) as CeilingColumn[];
  const places = table.places(ids);
  const unread: QuotaData['unread'][number][] = [];
  const ceilings: Ceiling[] = [];
  let heads: string | undefined;
  table.rows.forEach((row, at) => {
    const typed = Object.fromEntries(ids.map((id, column) => [id, row[places[column]!]]));
    if (ids.every(id => cellText(typed[id]) === '')) return;
    const cells = typed as Record<CeilingColumn, unknown>;
    const found = parseCeiling(cells, table.numberOf(at), ratings!, titles);
    if (found.kind === 'idle') return;
    if (found.kind === 'heads') heads = found.basis;
    else if (found.kind === 'unread') {
      const { row, column, typed: text } = found;
      unread.push({ row, column, typed: text });
    } else if (!columns.has(found.kind, found.grouping))
      unread.push({ row: found.row, column: 'grouping', typed: found.grouping });
    else ceilings.push(found);
  });
  return { ceilings, unread, heads };
}
