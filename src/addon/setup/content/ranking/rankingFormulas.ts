import { columnName } from '../../../../domain/text/cellName.ts';
import { criteriaTab } from '../../../../tabs/fixed.ts';
import { resultColumns } from '../../../../tabs/results.ts';
import { unitsTab } from '../../../../tabs/units.ts';
import type { Layout } from '../Layout.ts';
import { quotedName } from '../references.ts';
import type { ColumnContent } from '../TabContent.ts';

/** So many units can be ranked: fewer rows would cut off a large body, more make it slow. */
export const PLACES = 30;

/** Where those stand who have no rank: units without a total, then the Trung tâm, which is not ranked. */
const UNRANKED = 1000;
const CENTER = 2000;

/** What stands above the hidden columns behind what fills them: the sort key, the place. */
export const helpers = ['Khóa sắp xếp', 'Vị trí'] as const;

/** Of every hidden column of a ranking. */
export const hidden = {
  note: 'Cột trung gian, không sửa',
  width: 68,
  filler: 'calculated',
  calculated: true,
  hidden: true,
} as const satisfies Omit<ColumnContent, 'header'>;

/** Letters of the hidden columns of a ranking: the ranks by SCORE_UNIT, the sort keys, the places; where the first unit is shown. */
export interface RankingPlaces {
  readonly ranks: string;
  readonly keys: string;
  readonly places: string;
  readonly first: number;
}

/**
 * The formulas of a ranking. SCORE_UNIT gives the ranks in the rows of the tab Đơn vị, the sort keys set ties apart by the row and put
 * those without a rank behind, the places find the row of the unit that is shown; what is nobody's row has no score.
 */
export function rankingFormulas(layout: Layout, { ranks, keys, places, first }: RankingPlaces) {
  const { name: tab, columns } = unitsTab;
  const units = quotedName(layout.nameOf(tab));
  const from = layout.resultsOf(tab);
  // As long as the hidden columns that point into it.
  const area = (place: number) => `${units}!$${columnName(place)}$1:$${columnName(place)}$100`;
  const own = (id: keyof typeof columns) => area(layout.columnOf(tab, columns[id].header));
  const [score, rating, , reason] = Object.keys(resultColumns).map((_, at) => area(from + at));
  const shown = { code: own('code'), name: own('name'), score: score!, rating: rating!, reason: reason! };
  const criteria = quotedName(layout.nameOf(criteriaTab.name));
  const last = `$${PLACES + 1}`;
  return {
    ranks: (view: string) =>
      `=SCORE_UNIT(${units}!A1:${columnName(from - 1)}100; ${criteria}!A1:K; "${view}")`,
    key: (row: number) =>
      `=IF(INDEX(${shown.score}; ROW())=""; ""; IF(INDEX(${own('kind')}; ROW())="Trung tâm"; ${CENTER}; IF(ISNUMBER(${ranks}${row}); ${ranks}${row}; ${UNRANKED}))+ROW()/1000)`,
    place: () =>
      `=IFERROR(MATCH(SMALL($${keys}$2:$${keys}${last}; ROW()-${first - 1}); $${keys}$1:$${keys}$100; 0); "")`,
    rank: (row: number) =>
      `=IF($${places}${row}=""; ""; IF(INDEX($${keys}$1:$${keys}$100; $${places}${row})<${UNRANKED}; INDEX($${ranks}$1:$${ranks}$100; $${places}${row}); "–"))`,
    /** What stands of the unit at this place, by the call that its cells go into. */
    show: (row: number, call: (of: Record<keyof typeof shown, string>) => string) => {
      const cell = (column: string) => `INDEX(${column}; $${places}${row})`;
      const of = Object.fromEntries(
        Object.entries(shown).map(([id, column]) => [id, cell(column)]),
      ) as typeof shown;
      return `=IF($${places}${row}=""; ""; ${call(of)})`;
    },
    bar: (row: number, score: string) =>
      `=IF(ISNUMBER($${score}${row}); REPT("█"; INT($${score}${row}/10))&IF(MOD($${score}${row}; 10)>=5; "▌"; ""); "")`,
  };
}
