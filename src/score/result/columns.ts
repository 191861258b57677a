import type { Side } from '../../domain/scoring/kinds.ts';
import type { Bilingual, Language } from '../../domain/text/Language.ts';
import type { Difference } from '../differences.ts';
import type { Scored } from '../scoreBody.ts';
import type { BodySummary, CeilingStand } from '../summary.ts';
import { words } from './words.ts';

/** How a column of the result looks. */
export interface ColumnLook {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format?: string;
  readonly wrapped?: true;
}

/** A column of the result, and what stands there of a thing. */
export interface ResultColumn<Row> extends ColumnLook {
  readonly cell: (row: Row) => string | number;
}

const POINTS = '0.00';
/** Shown of a summary: points with two decimals, blank where there are none. */
const points = (value: number | undefined) => value ?? '';

/** Tab Kết quả; `ofAll` where ranks are among all bodies. */
export function resultColumns(
  side: Side,
  ofAll: boolean,
  language: Language,
): readonly ResultColumn<Scored & { readonly body: string }>[] {
  const { headers } = words;
  const of = (both: Bilingual<string>) => both[language];
  return [
    { header: of(headers.body), width: 34, cell: ({ body }) => body },
    { header: of(headers.row), width: 7, cell: ({ row }) => row },
    { header: of(headers.code), width: 12, cell: ({ code }) => code },
    { header: of(headers[side]), width: 26, cell: ({ name }) => name },
    ...(side === 'units' ? [] : [{ header: of(headers.unit), width: 12, cell: ({ unit }: Scored) => unit }]),
    { header: of(headers.score), width: 16, format: POINTS, cell: ({ score }) => score },
    { header: of(headers.rating), width: 16, cell: ({ rating }) => rating },
    { header: of(ofAll ? headers.rankOfAll : headers.rank), width: 10, cell: ({ rank }) => rank },
    { header: of(headers.provisional), width: 10, format: POINTS, cell: ({ provisional }) => provisional },
    { header: of(headers.reason), width: 90, wrapped: true, cell: ({ reason }) => reason },
  ];
}

/** Tab Theo đơn vị. */
export function summaryColumns(
  bands: readonly string[],
  hasCeilings: boolean,
  language: Language,
): readonly ResultColumn<BodySummary>[] {
  const { headers } = words;
  const of = (both: Bilingual<string>) => both[language];
  const ceilings: readonly ResultColumn<BodySummary>[] = [
    {
      header: of(headers.ceilings),
      width: 46,
      wrapped: true,
      cell: one => ceilingText(one.ceilings, language),
    },
    { header: of(headers.above), width: 11, cell: one => aboveIn(one) || '' },
  ];
  return [
    { header: of(headers.body), width: 34, cell: ({ body }) => body },
    { header: of(headers.rows), width: 9, cell: ({ rows }) => rows },
    { header: of(headers.average), width: 12, format: POINTS, cell: ({ average }) => points(average) },
    { header: of(headers.highest), width: 10, format: POINTS, cell: ({ highest }) => points(highest) },
    { header: of(headers.lowest), width: 10, format: POINTS, cell: ({ lowest }) => points(lowest) },
    ...bands.map((band, at) => ({ header: band, width: 14, cell: ({ counts }: BodySummary) => counts[at]! })),
    { header: of(headers.unrated), width: 13, cell: ({ unrated }) => unrated },
    { header: of(headers.faulty), width: 10, cell: ({ faulty }) => faulty },
    ...(hasCeilings ? ceilings : []),
  ];
}

/** «Xuất sắc: 12, trần 10, vượt 2»; a line for each ceiling. */
function ceilingText(stands: readonly CeilingStand[], language: Language): string {
  return stands.map(stand => words.ceiling(stand)[language]).join('\n');
}

/** How many more stand in bands than the ceilings let. */
export function aboveIn({ ceilings }: BodySummary): number {
  return ceilings.reduce((sum, { standing, limit }) => sum + Math.max(0, standing - limit), 0);
}

/** A file that was refused. */
export interface Refused {
  readonly path: string;
  readonly reason: string;
  readonly fix: string;
}

/** Tab Bị từ chối. */
export function refusedColumns(language: Language): readonly ResultColumn<Refused>[] {
  return [
    { header: words.headers.file[language], width: 40, wrapped: true, cell: ({ path }) => path },
    { header: words.headers.why[language], width: 60, wrapped: true, cell: ({ reason }) => reason },
    { header: words.headers.fix[language], width: 60, wrapped: true, cell: ({ fix }) => fix },
  ];
}

/** Tab Khác với sổ. */
export function differenceColumns(language: Language): readonly ResultColumn<Difference>[] {
  const { headers } = words;
  return [
    { header: headers.body[language], width: 34, cell: ({ body }) => body },
    { header: headers.row[language], width: 7, cell: ({ row }) => row },
    { header: headers.code[language], width: 12, cell: ({ code }) => code },
    { header: headers.name[language], width: 26, cell: ({ name }) => name },
    { header: headers.column[language], width: 12, cell: ({ what }) => headers[what][language] },
    { header: headers.own[language], width: 24, cell: ({ own }) => own },
    { header: headers.scoredAgain[language], width: 24, cell: ({ scored }) => scored },
  ];
}
