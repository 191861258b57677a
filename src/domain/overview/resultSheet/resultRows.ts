import type { Result } from '../../periods/Result.ts';
import { isNotRated, placeOfRating, shownRating } from '../../periods/rating.ts';
import { caseKey } from '../../text/fold.ts';
import { shownScore } from '../../text/formatNumber.ts';
import { grouped } from '../../text/grouped.ts';
import { NOT_ENOUGH_DATA } from '../../text/readCell.ts';
import { letterhead } from '../letterhead.ts';
import { headerRow, letterheadRows, SIGNER, signatureRows } from '../printed/frame.ts';
import {
  type PrintedColumn,
  type PrintedRow,
  type PrintedRowKind,
  type PrintedTone,
  printedRow,
} from '../printed/PrintedRow.ts';
import { byRank, centerOf, rankedUnits } from '../ranking.ts';
import { ratingCounts } from '../ratingCounts.ts';

/** The columns of the tab Kết quả. */
export const resultSheetColumns: readonly PrintedColumn[] = [
  { title: 'Hạng', width: 46, holds: 'rank' },
  { title: 'Họ và tên', width: 152 },
  { title: 'Đơn vị', width: 92 },
  { title: 'Điểm', width: 58, holds: 'score' },
  { title: 'Xếp loại', width: 108, holds: 'rating' },
  { title: 'Lý do mất điểm', width: 308 },
  { title: 'Còn thiếu để lên mức trên', width: 188 },
];

/** A result, and the cheapest way to the next band (còn thiếu); blank where there is none. */
export type ResultToPrint = Result & { readonly next: string };

/** What the tab Kết quả is made of. */
export interface ResultSheet {
  readonly parent: string;
  readonly organisation: string;
  readonly campaign: string;
  /** What the signer is, such as «Giám đốc»; blank where Cấu hình does not say. */
  readonly signer: string;
  /** The period, and whether it is frozen: «Năm 2020, chưa chốt». */
  readonly period: string;
  /** When the figures were read, as people write it. */
  readonly at: string;
  readonly isSample: boolean;
  /** Of the criteria table, best first. */
  readonly bands: readonly string[];
  readonly results: readonly ResultToPrint[];
}

/** The rows of the tab Kết quả, from its first on: letterhead, title, heads, the others by unit, room to sign. */
export function resultRows(sheet: ResultSheet): readonly PrintedRow[] {
  const people = sheet.results.filter(({ side }) => side === 'staff');
  const heads = people.filter(({ head }) => head);
  const others = people.filter(({ head }) => !head);
  const counts = countsOf(sheet.bands);
  const unitName = namesOf(sheet.results);
  const persons = (list: readonly ResultToPrint[]) =>
    byRank(list).map(one => personRow(one, unitName(one.unit), sheet.bands));
  const sections = [
    heads.length === 0
      ? []
      : [band('section', `NGƯỜI ĐỨNG ĐẦU – xếp hạng riêng · ${counts(heads)}`), ...persons(heads)],
    [
      band('section', `CÔNG CHỨC, VIÊN CHỨC, NGƯỜI LAO ĐỘNG · ${counts(others)}`),
      ...unitsOf(sheet.results, others).flatMap(({ unit, code, members }) => [
        unitRow(unit, code, members.length === 0 ? '' : counts(members)),
        ...persons(members),
      ]),
    ],
  ].filter(rows => rows.length > 0);
  return [
    ...above(sheet, counts(people)),
    ...sections.flatMap(([head, ...rows], at) => [numbered(head!, at), ...rows]),
    ...signatureRows(sheet.signer.toUpperCase() || SIGNER),
  ];
}

/** Before the text of a band: cells have no padding. */
const PAD = '\u00a0';
const ROMAN = ['I', 'II'];

const band = (kind: PrintedRowKind, text: string) => printedRow(kind, { 0: text });

function numbered(head: PrintedRow, at: number): PrintedRow {
  return { ...head, ...band(head.kind, `${PAD}${ROMAN[at]}. ${head.cells[0]}`) };
}

/** Letterhead, title and header: nine rows, the last of which is repeated on every page. */
function above(sheet: ResultSheet, counts: string): readonly PrintedRow[] {
  const { parent, organisation, campaign, period, at, isSample, results } = sheet;
  const center = centerOf(results);
  const parts = [
    `Kỳ: ${period}`,
    ...(center ? [`${center.name}: ${standing(center)}`] : []),
    counts,
    ...(isSample ? ['DỮ LIỆU MẪU, không có thật'] : []),
  ];
  return [
    ...letterheadRows(parent.toUpperCase(), organisation.toUpperCase() || letterhead.unnamed),
    printedRow('title', { 0: 'BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CÁ NHÂN' }),
    printedRow('campaign', { 0: campaign }),
    { ...printedRow('period', { 0: parts.join(' · ') }), ...(center ? { of: center } : {}) },
    // Beside it a formula says when something has changed since.
    { ...printedRow('asOf', { 0: `Số liệu lúc ${at}` }), open: [3] },
    headerRow(resultSheetColumns),
  ];
}

function unitRow(unit: Result | undefined, code: string, counts: string): PrintedRow {
  const name = unit ? `${unit.name} (${unit.code})` : code || 'Chưa ghi đơn vị';
  const said = [...(unit ? [`đơn vị: ${standing(unit)}`] : []), ...(counts === '' ? [] : [counts])];
  return { ...band('unit', `${PAD}${name} – ${said.join(' · ')}`), ...(unit ? { of: unit } : {}) };
}

function personRow(person: ResultToPrint, unit: string, bands: readonly string[]): PrintedRow {
  const { rank, name, code, kind, score, reason, next } = person;
  const { text, tone } = ratingShown(person, bands);
  const why = typeof score === 'string' && tone === 'fault' ? score : reason;
  const below = [code, kind].filter(part => part !== '').join(' · ');
  return {
    ...printedRow('person', {
      0: rank || '–',
      1: `${name}\n${below}`,
      2: unit,
      3: typeof score === 'number' ? score : '–',
      4: text,
      5: lines(why) || '–',
      6: lines(next) || '–',
    }),
    of: person,
    tone,
  };
}

/** The rating as people read it, also that there is none, and why not. */
function ratingShown(
  result: Result,
  bands: readonly string[],
): { readonly text: string; readonly tone: PrintedTone } {
  const place = placeOfRating(result.rating, bands);
  if (place >= 0) return { text: shownRating(result), tone: place };
  if (isNotRated(result)) return { text: shownRating(result), tone: 'none' };
  if (result.score === NOT_ENOUGH_DATA || result.score === '') return { text: NOT_ENOUGH_DATA, tone: 'none' };
  return typeof result.score === 'number'
    ? { text: 'Chưa xếp loại', tone: 'none' }
    : { text: 'Lỗi', tone: 'fault' };
}

/** «87,50 điểm, Tốt». */
function standing(result: Result): string {
  const { score } = result;
  if (typeof score !== 'number') return ratingShown(result, []).text.toLowerCase();
  return [`${shownScore(score)} điểm`, shownRating(result)].filter(text => text !== '').join(', ');
}

/** One part of a reason a line. */
function lines(text: string): string {
  return text.split('; ').join('\n');
}

/** «40 người: 4 Xuất sắc · 26 Tốt · 2 chưa xếp loại». */
function countsOf(known: readonly string[]): (people: readonly Result[]) => string {
  return people => {
    const { bands, groups } = ratingCounts(people, known);
    const sum = (numberOf: (group: (typeof groups)[number]) => number) =>
      groups.reduce((all, group) => all + numberOf(group), 0);
    const numbers = [
      ...bands.map((name, at) => [sum(({ counts }) => counts[at]!), name] as const),
      [sum(({ unrated }) => unrated), 'chưa xếp loại'] as const,
    ].filter(([count]) => count > 0);
    const told = numbers.map(part => part.join(' ')).join(' · ');
    return `${people.length} người${told === '' ? '' : `: ${told}`}`;
  };
}

function namesOf(results: readonly Result[]): (code: string) => string {
  const names = new Map(
    results.filter(({ side }) => side === 'units').map(({ code, name }) => [caseKey(code), name]),
  );
  return code => names.get(caseKey(code)) || code;
}

/** Every unit in the order of its tab, with its people; then codes that are no unit's. */
function unitsOf(results: readonly Result[], people: readonly ResultToPrint[]) {
  const members = new Map(grouped(people, ({ unit }) => caseKey(unit)));
  const units = results.filter(({ side }) => side === 'units');
  const known = new Set(units.map(({ code }) => caseKey(code)));
  const isCenter = (unit: Result) => !rankedUnits([unit]).length;
  return [
    ...units
      .map(unit => ({ unit, code: unit.code, members: members.get(caseKey(unit.code)) ?? [] }))
      .filter(one => !isCenter(one.unit) || one.members.length > 0),
    ...[...members]
      .filter(([key]) => !known.has(key))
      .map(([, list]) => ({ unit: undefined, code: list[0]!.unit, members: list })),
  ];
}
