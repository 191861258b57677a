import { chosenFrom } from '../criteria/chosenFrom.ts';
import type { Cell, ResultCell } from '../text/Cell.ts';
import { roundShown } from '../text/formatNumber.ts';
import { Names } from '../text/Names.ts';
import { NO_DATA, NOT_APPLICABLE, NOT_ENOUGH_DATA } from '../text/readCell.ts';
import { nextAt } from './next/nextAt.ts';
import { type Outcome, outcomeAt } from './outcomeAt.ts';
import { ranks } from './ranks.ts';
import { reasonAt } from './reasonAt.ts';
import { repeatedKeys } from './repeatedKeys.ts';
import { bandsAt, ratingAt, type Scores, totalOf } from './Scores.ts';

/** One column of a result: its header, and its cell for row `i` of the scores. */
interface ResultColumn {
  readonly header: string;
  readonly cell: (i: number) => ResultCell;
}

/** Something that can be asked of a score. */
interface View {
  readonly vi: string;
  readonly en: string;
  /** True where it needs the single measures, which are kept only then. */
  readonly explains?: true;
  readonly columns: (scores: Scores, header: string) => readonly ResultColumn[];
}

/** A view of one column. */
function single(vi: string, en: string, cells: (scores: Scores) => ResultColumn['cell']): View {
  return { vi, en, columns: (scores, header) => [{ header, cell: cells(scores) }] };
}

export const reasonView: View = {
  ...single('lý do', 'reason', scores => {
    const again = repeatedKeys(scores.rows);
    return i => [reasonAt(scores, i), again.get(i) ?? ''].filter(part => part !== '').join('; ');
  }),
  explains: true,
};

export const views: readonly View[] = [
  single('điểm', 'score', scores => i => (scores.incomplete[i] === 1 ? NOT_ENOUGH_DATA : totalAt(scores, i))),
  single('xếp loại', 'rating', scores => i => ratingName(scores, i)),
  single('hạng', 'rank', scores => {
    const rank = ranks(scores);
    return i => rank[i]! || '';
  }),
  reasonView,
  { ...single('còn thiếu', 'next', scores => i => nextAt(scores, i)), explains: true },
  single('tạm tính', 'provisional', scores => i => totalAt(scores, i)),
  {
    vi: 'chi tiết',
    en: 'details',
    explains: true,
    columns: ({ measures }) =>
      measures.map(measure => ({
        header: measure.criterion.code,
        cell: i => detail(outcomeAt(measure, i)),
      })),
  },
];

/** Each view by its names, with the header that the name asks for. */
const viewNames = new Names(
  views.flatMap(view =>
    [view.vi, view.en, ...(view.vi === 'hạng' ? ['xếp hạng'] : [])].map(name => {
      const title = name === view.en ? name : view.vi;
      return [name, { view, header: title[0]!.toUpperCase() + title.slice(1) }] as const;
    }),
  ),
  views.map(view => view.vi),
);

/** A view as it was asked for. */
interface Chosen {
  readonly view: View;
  readonly header: string;
}

/** The views asked for, in the order given; the default is the score alone. */
export function chosenViews(list: Cell): readonly Chosen[] {
  return chosenFrom(list, viewNames, [viewNames.find('điểm')!], 'view');
}

/** The total on what has data; a text where there is none. */
function totalAt(scores: Scores, i: number): ResultCell {
  const total = totalOf(scores, i);
  if (!Number.isNaN(total)) return roundShown(total);
  return scores.incomplete[i] === 1 ? NOT_ENOUGH_DATA : NOT_APPLICABLE;
}

function ratingName(scores: Scores, i: number): string {
  return bandsAt(scores, i)[ratingAt(scores, i)]?.name ?? '';
}

/** What «chi tiết» shows of an outcome; blank where the criterion is for others. */
export function detail(outcome: Outcome | undefined): string | number {
  switch (outcome?.kind) {
    case 'scored':
    case 'adjusted':
      return roundShown(outcome.points);
    case 'capped':
      return outcome.band;
    case 'verdict':
      return outcome.met ? 'Đạt' : 'Không đạt';
    case 'notApplicable':
      return NOT_APPLICABLE;
    case 'missing':
      return NO_DATA;
    default:
      return '';
  }
}
