import type { Result } from '../../domain/periods/Result.ts';
import { sameScore } from '../../domain/periods/unfinished.ts';
import type { Side } from '../../domain/scoring/Rows.ts';
import { scoreTable } from '../../domain/scoring/scoreTable.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { cellText, readCell } from '../../domain/text/readCell.ts';
import { Table } from '../sheet/Table.ts';
import type { Tab } from '../workbook/Tab.ts';
import { resultColumns } from '../workbook/tabs/resultColumns.ts';
import { staffTab } from '../workbook/tabs/staffTab.ts';
import { unitsTab } from '../workbook/tabs/unitsTab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the sheet shows, beside what the criteria give for the same facts. */
export interface Results {
  readonly shown: readonly Result[];
  readonly calculated: readonly Pick<Result, 'score' | 'rating'>[];
  /** What is scored, with its header row: the result columns are no facts and have no title here. */
  readonly facts: Readonly<Record<Side, Range>>;
}

/** Which tab has the rows of a side, and the headers that differ between them. */
export const sides: Readonly<Record<Side, { tab: Tab; code: string; name: string; kind: string }>> = {
  staff: { tab: staffTab, code: 'Mã cán bộ', name: 'Họ tên', kind: 'Đối tượng' },
  units: { tab: unitsTab, code: 'Mã đơn vị', name: 'Tên đơn vị', kind: 'Loại' },
};

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
  };
}

function readSide(
  spreadsheet: Spreadsheet,
  side: Side,
  criteria: Range,
): Omit<Results, 'facts'> & { readonly facts: Range } {
  const { tab, code, name, kind } = sides[side];
  const table = Table.of(spreadsheet, tab);
  const at = (header: string) => table.column(header);
  const [ofCode, ofName, ofUnit, ofKind] = [code, name, 'Mã đơn vị', kind].map(at) as [
    number,
    number,
    number,
    number,
  ];
  const ofHead = side === 'staff' ? at('Người đứng đầu') : -1;
  const [ofScore, ofRating, ofReason] = ['Điểm', 'Xếp loại', 'Lý do'].map(at) as [number, number, number];
  const facts = factsOf(table);
  const again = scoreTable(side, facts, criteria, 'điểm; xếp loại; hạng');
  const shown: Result[] = [];
  const calculated: Results['calculated'][number][] = [];
  table.rows.forEach((row, i) => {
    if (cellText(row[ofCode]) === '') return;
    const [score, rating, rank] = again[i + 1]!;
    const cell = row[ofScore];
    const result: Result = {
      side,
      code: cellText(row[ofCode]),
      name: cellText(row[ofName]),
      unit: cellText(row[ofUnit]),
      kind: cellText(row[ofKind]),
      head: isYes(row[ofHead]),
      score: typeof cell === 'number' ? cell : cellText(cell),
      rating: cellText(row[ofRating]),
      rank: 0,
      reason: cellText(row[ofReason]),
    };
    const isSame = sameScore(score!, result.score) && rating === result.rating;
    shown.push(isSame ? { ...result, rank: Number(rank) } : result);
    calculated.push({ score: score!, rating: String(rating) });
  });
  return { shown, calculated, facts };
}

function factsOf({ header, rows }: Table): Range {
  const results = new Set(resultColumns.map(column => column.header));
  return [header.map(title => (results.has(title) ? '' : title)), ...rows];
}

function isYes(cell: unknown): boolean {
  const datum = readCell(cell);
  return (datum.kind === 'flag' && datum.value) || (datum.kind === 'number' && datum.value === 1);
}
