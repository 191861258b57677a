import { TableFault } from '../criteria/TableFault.ts';
import type { Cell, ResultCell } from '../text/Cell.ts';
import { closest } from '../text/closest.ts';
import { fold } from '../text/fold.ts';
import { roundShown } from '../text/formatNumber.ts';
import { cellText, NO_DATA, NOT_APPLICABLE, NOT_ENOUGH_DATA } from '../text/readCell.ts';
import { type Outcome, outcomeAt } from './outcomeAt.ts';
import { ranks } from './ranks.ts';
import { reasonAt } from './reasonAt.ts';
import { ratingAt, type Scores } from './score.ts';

/** One column of a result: its header, and its cell for row `i` of the scores. */
export interface ResultColumn {
  readonly header: string;
  readonly cell: (i: number) => ResultCell;
}

/** Something that can be asked of a score. */
interface View {
  readonly vi: string;
  readonly en: string;
  readonly columns: (scores: Scores, header: string) => readonly ResultColumn[];
}

/** A view of one column. */
function single(vi: string, en: string, cells: (scores: Scores) => ResultColumn['cell']): View {
  return { vi, en, columns: (scores, header) => [{ header, cell: cells(scores) }] };
}

export const views: readonly View[] = [
  single('điểm', 'score', scores => i => (scores.incomplete[i] === 1 ? NOT_ENOUGH_DATA : totalAt(scores, i))),
  single('xếp loại', 'rating', scores => i => ratingName(scores, i)),
  single('hạng', 'rank', scores => {
    const rank = ranks(scores);
    return i => rank[i]! || '';
  }),
  single('tạm tính', 'provisional', scores => i => totalAt(scores, i)),
  single('lý do', 'reason', scores => i => reasonAt(scores, i)),
  {
    vi: 'chi tiết',
    en: 'details',
    columns: ({ measures }) =>
      measures.map(measure => ({
        header: measure.criterion.code,
        cell: i => detail(outcomeAt(measure, i)),
      })),
  },
];

/** The columns asked for, in the order given; the default is the score alone. */
export function chosenColumns(scores: Scores, view: Cell): readonly ResultColumn[] {
  const names = cellText(view)
    .split(/[;,]/)
    .map(name => name.trim())
    .filter(name => name !== '');
  return (names.length === 0 ? ['điểm'] : names).flatMap(name => {
    const wanted = fold(name);
    const found = views.find(one => fold(one.vi) === wanted || one.en === wanted);
    if (!found) throw unknownView(name);
    const label = found.en === wanted ? found.en : found.vi;
    return found.columns(scores, label[0]!.toUpperCase() + label.slice(1));
  });
}

function unknownView(name: string): TableFault {
  const known = views.map(view => view.vi);
  const meant = closest(name, [...known, ...views.map(view => view.en)]);
  return new TableFault(
    'view',
    `không có mục "${name}"`,
    meant ? `Ý bạn là "${meant}"?` : `Chọn: ${known.join('; ')}`,
  );
}

/** The total on what has data; a text where there is none. */
function totalAt(scores: Scores, i: number): ResultCell {
  const total = scores.total[i]!;
  if (!Number.isNaN(total)) return roundShown(total);
  return scores.incomplete[i] === 1 ? NOT_ENOUGH_DATA : NOT_APPLICABLE;
}

function ratingName(scores: Scores, i: number): string {
  const set = scores.bands[scores.rows.kind[i]!]!;
  const at = ratingAt(scores, i);
  return at < 0 || set === 'undecided' ? '' : set[at]!.name;
}

function detail(outcome: Outcome | undefined): ResultCell {
  switch (outcome?.kind) {
    case 'scored':
      return roundShown(outcome.points);
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
