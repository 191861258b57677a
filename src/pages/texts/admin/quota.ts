import type { QuotaData, SettlingOutcome } from '../../../contract/QuotaData.ts';
import type { Base } from '../../../domain/quota/parsing.ts';
import type { Standing } from '../../../domain/quota/standings.ts';
import type { Bilingual } from '../../../domain/text/Language.ts';
import { words } from '../../../tabs/check/kinds/unreadableCeiling.ts';

type Ceiling = QuotaData['contests'][number]['ceilings'][number];
type Group = Ceiling['groups'][number];
type Excess = SettlingOutcome['excess'][number];

/** Texts of the section on ceilings of bands. */
const vi = {
  heading: 'Trần xếp loại',
  about:
    'Cho biết mỗi nhóm được bao nhiêu ở loại bị giới hạn và ai đang vượt, theo từng dòng của tab Trần xếp loại. Chọn một kỳ đã chốt hoặc một năm đã tổng hợp để ghi xếp loại sau trần; cột Xếp loại không đổi, người bằng điểm ở vạch do người có thẩm quyền chọn.',
  open: 'Xem trần xếp loại',
  opening: 'Đang tính…',
  source: 'Kết quả',
  now: 'Hiện nay, chưa chốt',
  frozen: (period: string) => `Đã chốt: ${period}`,
  year: (period: string) => `Tổng hợp năm: ${period}`,
  none: 'Tab Trần xếp loại chưa có dòng nào đọc được.',
  unread: ({ row, ...cell }: QuotaData['unread'][number]) => {
    const { fault, fix } = words(cell);
    return `Tab Trần xếp loại, dòng ${row}: ${fault.vi}. ${fix.vi}.`;
  },
  side: { staff: 'Cán bộ', units: 'Đơn vị (không kể Trung tâm)' },
  base: (base: Base, side: 'staff' | 'units') =>
    `${side === 'staff' ? 'người' : 'đơn vị'} được xếp loại${base === 'all' ? '' : ` ${base.band}${base.orBetter ? ' trở lên' : ''}`}`,
  group: (
    { name, base, limit, isMinimum, top, unrated }: Group,
    { grouping, basis }: Ceiling,
    share: string,
    of: string,
  ) =>
    [
      grouping === '' ? '' : `${grouping} ${name === '' ? '(chưa ghi)' : `«${name}»`}: `,
      isMinimum
        ? `${limit} là mức tối thiểu (${share} của ${base} ${of} cho ít hơn)`
        : `${limit} = ${share} của ${base} ${of}, làm tròn xuống`,
      basis === '' ? '' : `; ${basis}`,
      `. Đang có ${top}`,
      top > limit ? `, vượt ${top - limit}` : '',
      unrated > 0 ? `; ${unrated} chưa xếp loại` : '',
      '.',
    ].join(''),
  raised: (share: string, when: NonNullable<Ceiling['raised']>['when'], holds: boolean) => {
    if (holds) return `Đã nâng lên ${share}.`;
    return when === 'body'
      ? `Được ${share} khi cơ quan (dòng Trung tâm) xếp loại mức này.`
      : `Được ${share} khi có quyết định: ghi «Đã có quyết định nâng» vào tab Trần xếp loại.`;
  },
  tie: (hint: string) => `Gợi ý khi bằng điểm: ${hint}`,
  person: 'Cán bộ, đơn vị',
  groups: 'Nhóm',
  score: 'Điểm',
  stands: 'So với trần',
  after: 'Sau trần',
  stays: (name: string) => `Giữ: ${name}`,
  standing: {
    within: 'Trong trần',
    tied: 'Bằng điểm ở vạch: người có thẩm quyền chọn',
    over: 'Vượt trần',
  } satisfies Readonly<Record<Standing, string>>,
  chosen: (count: number, all: number) => `Đang chọn giữ ${count} trong ${all}.`,
  heads: (basis: string) =>
    `Người đứng đầu được xếp cao hơn đơn vị${basis === '' ? '' : ` (${basis})`}: xem lại trước khi quyết định.`,
  head: (name: string, rating: string, unit: string, ofUnit: string) =>
    `${name}: ${rating}; ${unit}: ${ofUnit}`,
  choose: 'Muốn ghi xếp loại sau trần: chốt kết quả, rồi chọn kỳ đã chốt ở trên.',
  settle: 'Ghi xếp loại sau trần',
  settling: 'Đang ghi…',
  done: (period: string) => `Đã ghi cột Sau trần của ${period}.`,
  obstacles: {
    notFrozen: 'Chưa ghi: kỳ này không còn trong bảng tính. Xem lại và chọn kỳ khác.',
    changed: 'Chưa ghi: kết quả hoặc trần đã thay đổi từ khi xem. Đã hiện số liệu mới: xem lại rồi chọn lại.',
    tooMany: 'Chưa ghi: chọn giữ nhiều hơn trần.',
  } satisfies Readonly<Record<Exclude<SettlingOutcome['obstacle'], ''>, string>>,
  excess: ({ side, group, limit, staying, basis }: Excess) =>
    `${side === 'staff' ? 'Cán bộ' : 'Đơn vị'}${group === '' ? '' : ` «${group}»`}: chọn giữ ${staying}, nhiều nhất ${limit}${basis === '' ? '' : ` (${basis})`}. Bỏ chọn ${staying - limit}.`,
};

const en: typeof vi = {
  heading: 'Ceilings of bands',
  about:
    'Tells how many of each group may stand in a band that has a ceiling, and who is above, for each row of the tab Trần xếp loại. Choose a frozen period or a year to write down the ratings after the ceiling; the column Xếp loại stays, and between equals at the line those in charge choose.',
  open: 'Show the ceilings',
  opening: 'Calculating…',
  source: 'Results',
  now: 'Of now, not frozen',
  frozen: period => `Frozen: ${period}`,
  year: period => `Year: ${period}`,
  none: 'The tab Trần xếp loại has no row that can be read.',
  unread: ({ row, ...cell }) => {
    const { fault, fix } = words(cell);
    return `Tab Trần xếp loại, row ${row}: ${fault.en}. ${fix.en}.`;
  },
  side: { staff: 'Staff', units: 'Units (without the Trung tâm)' },
  base: (base, side) =>
    `${side === 'staff' ? 'people' : 'units'} rated${base === 'all' ? '' : ` ${base.band}${base.orBetter ? ' or better' : ''}`}`,
  group: ({ name, base, limit, isMinimum, top, unrated }, { grouping, basis }, share, of) =>
    [
      grouping === '' ? '' : `${grouping} ${name === '' ? '(blank)' : `«${name}»`}: `,
      isMinimum
        ? `${limit} is the minimum (${share} of ${base} ${of} gives less)`
        : `${limit} = ${share} of ${base} ${of}, rounded down`,
      basis === '' ? '' : `; ${basis}`,
      `. There are ${top}`,
      top > limit ? `, ${top - limit} too many` : '',
      unrated > 0 ? `; ${unrated} not rated` : '',
      '.',
    ].join(''),
  raised: (share, when, holds) => {
    if (holds) return `Raised to ${share}.`;
    return when === 'body'
      ? `${share} where the body itself (row Trung tâm) is rated so.`
      : `${share} once it is decided: write «Đã có quyết định nâng» into the tab Trần xếp loại.`;
  },
  tie: hint => `Hint between equals: ${hint}`,
  person: 'Person, unit',
  groups: 'Group',
  score: 'Score',
  stands: 'Against the ceiling',
  after: 'After the ceiling',
  stays: name => `Stays: ${name}`,
  standing: { within: 'Within', tied: 'Equal at the line: those in charge choose', over: 'Above' },
  chosen: (count, all) => `${count} of ${all} chosen to stay.`,
  heads: basis =>
    `Heads who are rated above their units${basis === '' ? '' : ` (${basis})`}: look again before you decide.`,
  head: (name, rating, unit, ofUnit) => `${name}: ${rating}; ${unit}: ${ofUnit}`,
  choose: 'To write ratings after the ceiling, freeze the results, then choose the frozen period above.',
  settle: 'Write ratings after the ceiling',
  settling: 'Writing…',
  done: period => `The column Sau trần of ${period} is written.`,
  obstacles: {
    notFrozen:
      'Nothing was written: the period is no longer in the sheet. Look again and choose another one.',
    changed:
      'Nothing was written: results or ceilings have changed since you looked. The new figures are shown: choose again.',
    tooMany: 'Nothing was written: more would stay than may.',
  },
  excess: ({ side, group, limit, staying, basis }) =>
    `${side === 'staff' ? 'Staff' : 'Units'}${group === '' ? '' : ` «${group}»`}: ${staying} chosen, at most ${limit}${basis === '' ? '' : ` (${basis})`}. Leave out ${staying - limit}.`,
};

export const quotaTexts: Bilingual<typeof vi> = { vi, en };
