import type { Result } from '../../domain/periods/Result.ts';
import { sameScore } from '../../domain/periods/unfinished.ts';
import type { Side } from '../../domain/scoring/kinds.ts';
import { limitsAt } from '../../domain/scoring/limitsAt.ts';
import { limitsText } from '../../domain/scoring/limitTexts.ts';
import type { Scores } from '../../domain/scoring/Scores.ts';
import { score as scored } from '../../domain/scoring/score.ts';
import { viewed } from '../../domain/scoring/scoreTable.ts';
import { chosenViews } from '../../domain/scoring/views.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { cellText, readYes } from '../../domain/text/readCell.ts';
import { criteriaTab } from '../../tabs/fixed.ts';
import { resultColumns } from '../../tabs/results.ts';
import { staffTab } from '../../tabs/staff.ts';
import type { Tab } from '../../tabs/Tab.ts';
import { unitsTab } from '../../tabs/units.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the sheet shows, beside what the criteria give for the same facts. */
export interface Results {
  readonly shown: readonly Result[];
  readonly calculated: readonly (Pick<Result, 'score' | 'rating'> & {
    /** Which row of the facts it is, from 0 below their header. */
    readonly row: number;
  })[];
  /** What is scored, with its header row: the result columns are no facts and have no title here. */
  readonly facts: Readonly<Record<Side, Range>>;
  /** How these were scored; row 0 of the facts is in row 1 of what a view gives. */
  readonly scores: Readonly<Record<Side, Scores>>;
  /** The tabs as they were read. */
  readonly tables: Readonly<Record<Side, Table<'code' | 'score' | 'rating'>>>;
}

/** Which tab has the rows of a side. */
export const sides = { staff: staffTab, units: unitsTab } as const satisfies Readonly<Record<Side, Tab>>;

/**
 * Total, rating and reason of everybody, exactly as the cells show them: found by header in Cán bộ and Đơn vị. The rank,
 * which has no column there, is calculated from the same facts; somebody whose cells do not show what the criteria give has none.
 */
export function readResults(spreadsheet: Spreadsheet, criteria: Range): Results {
  const [staff, units] = [readSide(spreadsheet, 'staff', criteria), readSide(spreadsheet, 'units', criteria)];
  return {
    shown: [...staff.shown, ...units.shown],
    calculated: [...staff.calculated, ...units.calculated],
    facts: { staff: staff.facts, units: units.facts },
    scores: { staff: staff.scores, units: units.scores },
    tables: { staff: staff.table, units: units.table },
  };
}

function readSide(spreadsheet: Spreadsheet, side: Side, criteria: Range) {
  const { name: called, columns } = sides[side];
  const { unit = columns.code, head = columns.code } = columns as Partial<typeof staffTab.columns>;
  const { code, name, kind } = columns;
  const table = Table.of(spreadsheet, {
    name: called,
    columns: { code, name, kind, unit, head, ...resultColumns },
  });
  const [ofCode, ofName, ofUnit, ofKind, ofHead] = table.places(['code', 'name', 'unit', 'kind', 'head']);
  const [ofScore, ofRating, ofReason] = table.places(['score', 'rating', 'reason']);
  const facts = factsOf(table);
  const scores = scored(side, facts, criteria, true);
  const again = viewed(scores, chosenViews('điểm; xếp loại; hạng'));
  const shown: Result[] = [];
  const calculated: Results['calculated'][number][] = [];
  table.rows.forEach((row, i) => {
    const [score, rating, rank] = again[i + 1]!;
    // A total or a heading, which is nobody.
    if (score === '' || cellText(row[ofCode]) === '') return;
    const cell = row[ofScore];
    const result: Result = {
      side,
      code: cellText(row[ofCode]),
      name: cellText(row[ofName]),
      unit: cellText(row[ofUnit]),
      kind: cellText(row[ofKind]),
      head: side === 'staff' && readYes(row[ofHead]) === true,
      score: typeof cell === 'number' ? cell : cellText(cell),
      rating: cellText(row[ofRating]),
      rank: 0,
      reason: cellText(row[ofReason]),
      limits: limitsText(limitsAt(scores, i + 1 - scores.rows.above)),
      cell: `${table.name}!${table.cellOf(i, 'rating')}`,
    };
    const isSame = sameScore(score!, result.score) && rating === result.rating;
    shown.push(isSame ? { ...result, rank: Number(rank) } : result);
    calculated.push({ score: score!, rating: String(rating), row: i });
  });
  return { shown, calculated, facts, scores, table };
}

function factsOf({ header, rows }: Table): Range {
  const results = new Set<string>(Object.values(resultColumns).map(column => column.header));
  return [header.map(title => (results.has(title) ? '' : title)), ...rows];
}

/** The criteria table with its header row. */
export function criteriaRange(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Range {
  return tabSheet(spreadsheet, criteriaTab).getSheetValues(1, 1, -1, -1);
}
