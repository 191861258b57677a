import { TableFault } from '../domain/criteria/TableFault.ts';
import type { Result } from '../domain/periods/Result.ts';
import type { Side } from '../domain/scoring/kinds.ts';
import { type Ranked, rankedBy } from '../domain/scoring/ranks.ts';
import { hasCodes } from '../domain/scoring/repeatedKeys.ts';
import { bandsAt, type Leaders, type Scores } from '../domain/scoring/Scores.ts';
import { score } from '../domain/scoring/score.ts';
import { viewed } from '../domain/scoring/scoreTable.ts';
import { chosenViews } from '../domain/scoring/views.ts';
import type { Range, ResultCell } from '../domain/text/Cell.ts';
import { cellText, FAULT, readYes } from '../domain/text/readCell.ts';
import { Refusal } from './Refusal.ts';
import { tabs } from './reading/readBody.ts';
import type { Central } from './reading/readCentral.ts';

/** A row that is somebody, with what the cells of SCORE_STAFF or SCORE_UNIT would show beside it. */
export interface Scored {
  /** As the tab counts it, from 1. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly score: ResultCell;
  readonly rating: string;
  readonly rank: ResultCell;
  readonly provisional: ResultCell;
  readonly reason: string;
}

/** A body, scored by itself. */
export interface ScoredBody {
  readonly rows: readonly Scored[];
  /** What its rows are ranked by among those of other bodies. */
  readonly ranked: Ranked;
  readonly leaders: Leaders;
  /** The codes of its rows but the body's own; none where its first column holds no codes. */
  readonly codes: readonly string[];
  /** For ceilings: what each row is, its bands, and what stands in another column. */
  readonly results: readonly { readonly result: Result; readonly bands: readonly string[] }[];
  readonly groupOf: (result: Result, header: string) => string;
}

const VIEW = 'điểm; xếp loại; hạng; tạm tính; lý do';
const views = chosenViews(VIEW);

/** Scores the rows of one body exactly as its own formula would; `rivals` are the leaders of all bodies, if it shall be compared with them. */
export function scoreBody(side: Side, range: Range, { criteria }: Central, rivals?: Leaders): ScoredBody {
  const scores = scored(side, range, criteria, rivals);
  const shown = viewed(scores, views);
  const { above, active, cells, first, headers, kinds, kind } = scores.rows;
  const people = [...active.keys()].filter(i => active[i] === 1);
  const {
    code,
    name,
    kind: ofKind,
    unit = code,
    head = code,
  } = tabs[side].columns as typeof tabs.staff.columns;
  const column = ({ header, otherNames = [] }: { header: string; otherNames?: readonly string[] }) =>
    headers.column(header, ...otherNames) ?? -1;
  const at = {
    code: headers.column(code.header) ?? first,
    name: column(name),
    unit: column(unit),
    kind: column(ofKind),
    head: column(head),
  };
  const text = (i: number, of: number) => cellText(cells[i]![of]);
  const rows = people.map((i): Scored => {
    const [score = '', rating = '', rank = '', provisional = '', reason = ''] = shown[above + i] ?? [];
    return {
      ...{
        row: above + i + 1,
        code: text(i, at.code),
        name: text(i, at.name),
        unit: side === 'staff' ? text(i, at.unit) : '',
      },
      ...{ score, rating: String(rating), rank, provisional, reason: String(reason) },
    };
  });
  const all = rankedBy(scores);
  const places = new Map<Result, number>();
  const results = rows.map(({ score, rating, code, name, unit, reason }, n) => {
    const i = people[n]!;
    const result: Result = {
      ...{ side, code, name, unit: side === 'units' ? code : unit, kind: text(i, at.kind) },
      head: side === 'staff' && at.head >= 0 && readYes(cells[i]![at.head]) === true,
      ...{ score, rating, rank: 0, reason, limits: '' },
    };
    places.set(result, i);
    return { result, bands: bandsAt(scores, i).map(band => band.name) };
  });
  const isCenter = (i: number) => {
    const own = kinds[kind[i]!]!;
    return own.side === 'units' && own.center;
  };
  return {
    ...{ rows, results, leaders: scores.leaders },
    ranked: {
      group: people.map(i => all.group[i]),
      rating: Int32Array.from(people, i => all.rating[i]!),
      total: Float64Array.from(people, i => all.total[i]!),
      top: Float64Array.from(people, i => all.top[i]!),
    },
    codes: hasCodes(scores.rows) ? people.filter(i => !isCenter(i)).map(i => text(i, first)) : [],
    groupOf: (result, header) => text(places.get(result)!, headers.column(header) ?? -1),
  };
}

/** Whether a total is the text of a fault. */
export function isFaulty({ score }: Pick<Scored, 'score'>): boolean {
  return typeof score === 'string' && score.startsWith(FAULT);
}

function scored(side: Side, range: Range, criteria: Range, rivals: Leaders | undefined): Scores {
  try {
    return score(side, range, criteria, true, rivals);
  } catch (error) {
    throw error instanceof TableFault ? Refusal.of(error) : error;
  }
}
