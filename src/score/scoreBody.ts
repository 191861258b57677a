import { TableFault } from '../domain/criteria/TableFault.ts';
import type { Rated } from '../domain/quota/ceilingGroups.ts';
import type { Side } from '../domain/scoring/kinds.ts';
import { type Ranked, rankedBy } from '../domain/scoring/ranks.ts';
import { hasCodes } from '../domain/scoring/repeatedKeys.ts';
import { bandsAt, type Leaders, type Scores } from '../domain/scoring/Scores.ts';
import { score } from '../domain/scoring/score.ts';
import { viewed } from '../domain/scoring/scoreTable.ts';
import { chosenViews } from '../domain/scoring/views.ts';
import type { Range, ResultCell } from '../domain/text/Cell.ts';
import { cellText, FAULT, readYes } from '../domain/text/readCell.ts';
import type { Column } from '../tabs/Column.ts';
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
  /** What ceilings are about: each row with its bands. */
  readonly rated: () => readonly Rated[];
  /** What stands in another column of a row, by its place in `rows`. */
  readonly groupOf: (place: number, header: string) => string;
}

const whole = chosenViews('điểm; xếp loại; hạng; tạm tính; lý do');
const brief = chosenViews('điểm; xếp loại');

interface How {
  /** The leaders of all bodies, if it shall be compared with them. */
  readonly rivals?: Leaders;
  /** Without ranks and reasons, which take most of the time. */
  readonly isBrief?: boolean;
}

/** Scores the rows of one body exactly as its own formula would. */
export function scoreBody(
  side: Side,
  range: Range,
  { criteria }: Central,
  { rivals, isBrief = false }: How = {},
): ScoredBody {
  const scores = scored(side, range, criteria, !isBrief, rivals);
  const shown = viewed(scores, isBrief ? brief : whole);
  const { above, active, cells, first, headers, kinds, kind } = scores.rows;
  const people = [...active.keys()].filter(i => active[i] === 1);
  const { columns } = tabs[side];
  const column = (one: Column | undefined) =>
    (one && headers.column(one.header, ...(one.otherNames ?? []))) ?? -1;
  const { unit, head } = columns as Partial<typeof tabs.staff.columns>;
  const code = column(columns.code);
  const at = {
    ...{ code: code < 0 ? first : code, name: column(columns.name), kind: column(columns.kind) },
    ...{ unit: column(unit), head: column(head) },
  };
  const text = (i: number, of: number) => (of < 0 ? '' : cellText(cells[i]![of]));
  const rows = people.map((i): Scored => {
    const [score = '', rating = '', rank = '', provisional = '', reason = ''] = shown[above + i] ?? [];
    const [own, called, ofUnit] = [text(i, at.code), text(i, at.name), text(i, at.unit)];
    const row = above + i + 1;
    return {
      row,
      code: own,
      name: called,
      unit: ofUnit,
      score,
      rating: String(rating),
      rank,
      provisional,
      reason: String(reason),
    };
  });
  const all = rankedBy(scores);
  const isCenter = (i: number) => {
    const own = kinds[kind[i]!]!;
    return own.side === 'units' && own.center;
  };
  return {
    ...{ rows, leaders: scores.leaders },
    ranked: {
      group: people.map(i => all.group[i]),
      rating: Int32Array.from(people, i => all.rating[i]!),
      total: Float64Array.from(people, i => all.total[i]!),
      top: Float64Array.from(people, i => all.top[i]!),
    },
    codes: hasCodes(scores.rows) ? people.filter(i => !isCenter(i)).map(i => text(i, first)) : [],
    rated: () =>
      rows.map(({ score, rating, code, name, unit, reason }, n) => {
        const i = people[n]!;
        const head = at.head >= 0 && readYes(cells[i]![at.head]) === true;
        const kind = text(i, at.kind);
        const result = {
          side,
          code,
          name,
          unit: unit || code,
          kind,
          head,
          score,
          rating,
          rank: 0,
          reason,
          limits: '',
        };
        return { result, bands: bandsAt(scores, i).map(band => band.name) };
      }),
    groupOf: (n, header) => text(people[n]!, headers.column(header) ?? -1),
  };
}

/** Whether a total is the text of a fault. */
export function isFaulty({ score }: Pick<Scored, 'score'>): boolean {
  return typeof score === 'string' && score.startsWith(FAULT);
}

function scored(
  side: Side,
  range: Range,
  criteria: Range,
  keep: boolean,
  rivals: Leaders | undefined,
): Scores {
  try {
    return score(side, range, criteria, keep, rivals);
  } catch (error) {
    throw error instanceof TableFault ? Refusal.of(error) : error;
  }
}
