import type { Range } from '../domain/text/Cell.ts';
import { caseKey, fold } from '../domain/text/fold.ts';
import { cellText } from '../domain/text/readCell.ts';
import { rosterSetting } from './fixed.ts';
import { staffTab } from './staff.ts';

/** A column of ours, and the one of the body's own list that fills it. */
export interface Mapped {
  readonly ours: string;
  readonly theirs: string;
}

/** The list of people (danh sách cán bộ) that a body keeps already: its tab, and which of its columns fill which of ours. */
export interface Roster {
  readonly tab: string;
  readonly columns: readonly Mapped[];
}

const { name, unit, kind, email } = staffTab.columns;

/** The columns that a list may fill, with how such lists call them. */
const fillable: readonly (readonly [ours: string, theirs: readonly string[]])[] = [
  [name.header, ['Họ và tên', 'Họ tên', 'Họ tên cán bộ', 'Tên cán bộ', 'Cán bộ', 'Tên nhân viên']],
  [
    unit.header,
    [
      'Phòng ban',
      'Đơn vị',
      'Bộ phận',
      'Phòng',
      'Khoa phòng',
      'Đơn vị công tác',
      'Nơi công tác',
      'Khoa',
      'Tổ',
      'Trạm',
    ],
  ],
  [kind.header, ['Loại cán bộ', 'Loại lao động', 'Diện', 'Loại', 'Loại hình', 'Loại hợp đồng']],
  [email.header, ['Email', 'Thư điện tử', 'Hộp thư', 'Mail', 'Thư công vụ', 'Địa chỉ thư']],
];

/** Other columns by which such a list is known. */
const SIGNS = ['STT', 'TT', 'Ngày sinh', 'Năm sinh', 'Chức vụ', 'Chức danh', 'Giới tính', 'Điện thoại'];

/** Shorter words begin many others: «Tổ chức», «Khoa học». */
const WHOLE = 5;

/** «Phòng, ban» and «PHÒNG/BAN» are one. */
const wordsOf = (title: string) =>
  fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const isIn = (titles: readonly string[], wanted: string) =>
  titles.some(title => caseKey(title) === caseKey(wanted));

/** Our columns that a list with these titles has to fill. */
export const lackedBy = (titles: readonly string[]): readonly string[] =>
  fillable.flatMap(([ours]) => (isIn(titles, ours) ? [] : [ours]));

/** Which of these titles fill which of our columns, as far as their words tell: those that are called so, else begin so. */
export function guessed(titles: readonly string[]): readonly Mapped[] {
  return fillable.flatMap(([ours, names]) => {
    if (isIn(titles, ours)) return [];
    const find = (fits: (title: string, known: string) => boolean) =>
      names.flatMap(known => titles.find(title => fits(wordsOf(title), wordsOf(known))) ?? [])[0];
    const theirs =
      find((title, known) => title === known) ??
      find((title, known) => known.length >= WHOLE && title.startsWith(`${known} `));
    return theirs === undefined ? [] : [{ ours, theirs }];
  });
}

/** How many columns of a list of people these titles name; 0 where they are of something else. */
export function rosterSigns(titles: readonly string[]): number {
  const known = guessed(titles);
  if (!known.some(({ ours }) => ours === name.header) && !isIn(titles, name.header)) return 0;
  const signs = SIGNS.filter(sign => titles.some(title => wordsOf(title) === wordsOf(sign)));
  return 1 + known.length + signs.length;
}

/** As Cấu hình keeps it: «DANH SÁCH CÁN BỘ 2026»: Họ tên = «Họ và tên»; E-mail = «Email». */
export const rosterText = ({ tab, columns }: Roster): string =>
  `«${tab}»: ${columns.map(({ ours, theirs }) => `${ours} = «${theirs}»`).join('; ')}`;

/** Undefined where it names no tab. */
export function rosterIn(text: string): Roster | undefined {
  const [, tab, rest = ''] = /^\s*«(.*?)»\s*:?(.*)$/s.exec(text) ?? [];
  if (tab === undefined) return undefined;
  const columns = rest.split('»').flatMap(part => {
    const [, ours = '', theirs = ''] = /([^;=«]+)=\s*«(.*)$/s.exec(part) ?? [];
    const known = fillable.find(([header]) => caseKey(header) === caseKey(ours));
    return known ? [{ ours: known[0], theirs }] : [];
  });
  return { tab, columns };
}

/** The list that the rows of Cấu hình name. */
export function rosterAmong(settings: Range): Roster | undefined {
  const row = settings.find(([name]) => fold(cellText(name)) === fold(rosterSetting));
  return rosterIn(cellText(row?.[1]));
}
