import type { Side } from '../scoring/kinds.ts';
import type { Cell } from '../text/Cell.ts';
import { fold, foldWords } from '../text/fold.ts';
import { parseShare } from '../text/parseShare.ts';
import { cellText, readCell } from '../text/readCell.ts';
import { type Base, bandOf, parseBase } from './parsing.ts';

/** What a row of the tab Trần xếp loại is about; `heads`: a head is not rated above the unit. */
export const ceilingKinds = { staff: 'Cán bộ', units: 'Đơn vị', heads: 'Người đứng đầu' } as const;

/** When the raised share holds: the body itself stands in this band; whoever decides has, or has not yet, decided so. */
export const raisings = {
  body: 'Cơ quan xếp loại mức này',
  undecided: 'Chưa có quyết định nâng',
  decided: 'Đã có quyết định nâng',
} as const;

/** How the tab says that everybody shares a ceiling. */
export const EVERYBODY = 'Toàn cơ quan';

/** The columns of a ceiling, by their ids. */
export type CeilingColumn =
  | 'kind'
  | 'band'
  | 'share'
  | 'raised'
  | 'raisedWhen'
  | 'minimum'
  | 'fewerThan'
  | 'base'
  | 'grouping'
  | 'tie'
  | 'basis';

/** How many may stand in a band (trần xếp loại): not more than a share of those who are rated well. */
export interface Ceiling {
  readonly kind: Side;
  /** Which row of the tab it is, as people count. */
  readonly row: number;
  /** Blank for the best one that each row knows. */
  readonly band: string;
  /** 0.2 for 20 %. */
  readonly share: number;
  readonly raised: { readonly share: number; readonly when: keyof typeof raisings } | null;
  /** So many at least, where there are fewer than that; where `fewerThan` is null, always. */
  readonly minimum: { readonly count: number; readonly fewerThan: number | null } | null;
  readonly base: Base;
  /** Header of the column by which people share it; blank where all do. */
  readonly grouping: string;
  /** What may decide between equals, as the body has written it. */
  readonly tie: string;
  /** The article that it rests on (căn cứ). */
  readonly basis: string;
}

/** No head is rated above the unit. */
interface HeadRule {
  readonly kind: 'heads';
  readonly row: number;
  readonly basis: string;
}

/** A row that says nothing until a cell of it is put right. */
export interface UnreadCeiling {
  readonly kind: 'unread';
  readonly row: number;
  readonly column: CeilingColumn;
  readonly typed: string;
}

/** How the name of a proposal for a title (đề nghị) begins. */
export const PROPOSAL = 'Đề nghị';

/** A row about titles where nobody considers any. */
interface IdleCeiling {
  readonly kind: 'idle';
}

/**
 * Reads a row of the tab; `ratings` are the names of the bands of the criteria table, best first, `proposals` those of titles: a row is
 * about one or the other.
 */
export function parseCeiling(
  cells: Readonly<Record<CeilingColumn, Cell>>,
  row: number,
  ratings: readonly string[],
  proposals: readonly string[] = [],
): Ceiling | HeadRule | IdleCeiling | UnreadCeiling {
  const unread = (column: CeilingColumn): UnreadCeiling => ({
    ...{ kind: 'unread', row, column },
    typed: cellText(cells[column]),
  });
  const kind = chosen(ceilingKinds, cells.kind);
  const basis = cellText(cells.basis);
  if (kind === undefined) return unread('kind');
  if (kind === 'heads') return cellText(cells.share) === '' ? { kind, row, basis } : unread('share');
  const [share, raised] = [parseShare(cells.share), parseShare(cells.raised)];
  const when = chosen(raisings, cells.raisedWhen);
  const [count, fewerThan] = [wholeNumber(cells.minimum), wholeNumber(cells.fewerThan)];
  const named = fold(cellText(cells.band));
  const isProposal = bandOf(named, ratings) === undefined && bandOf(named, proposals) !== undefined;
  const bands = isProposal ? proposals : ratings;
  const base = parseBase(cells.base, bands);
  const band = named === '' ? '' : bandOf(named, bands);
  if (band === undefined && proposals.length === 0 && named.startsWith(fold(PROPOSAL)))
    return { kind: 'idle' };
  if (band === undefined) return unread('band');
  if (share === undefined) return unread('share');
  const isRaised = cellText(cells.raised) !== '';
  if (isRaised && (raised === undefined || raised < share)) return unread('raised');
  if (isRaised && when === undefined) return unread('raisedWhen');
  if (count === undefined) return unread('minimum');
  if (fewerThan === undefined) return unread('fewerThan');
  if (base === undefined) return unread('base');
  return {
    ...{ kind, row, band, share, base, basis },
    raised: raised === undefined ? null : { share: raised, when: when! },
    minimum: count === null ? null : { count, fewerThan },
    grouping: groupingOf(cellText(cells.grouping)),
    tie: cellText(cells.tie),
  };
}

function chosen<Id extends string>(labels: Readonly<Record<Id, string>>, cell: Cell): Id | undefined {
  const text = foldWords(cellText(cell));
  return (Object.keys(labels) as Id[]).find(id => foldWords(labels[id]) === text);
}

/** Null for a blank, undefined for what is no whole number. */
function wholeNumber(cell: Cell): number | null | undefined {
  const datum = readCell(cell);
  if (datum.kind === 'blank') return null;
  const isWhole = datum.kind === 'number' && Number.isInteger(datum.value) && datum.value >= 0;
  return isWhole && !datum.percent ? datum.value : undefined;
}

function groupingOf(text: string): string {
  return foldWords(text) === foldWords(EVERYBODY) ? '' : text;
}
