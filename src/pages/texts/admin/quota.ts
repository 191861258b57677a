import type { QuotaData } from '../../../contract/QuotaData.ts';
import type { Base, Grouping } from '../../../domain/quota/Quota.ts';
import type { Standing } from '../../../domain/quota/standings.ts';
import type { Bilingual } from '../../../domain/text/Language.ts';

/** Texts of the section on the ceiling of the top band. */
const vi = {
  heading: 'Trần loại cao nhất',
  about:
    'Cho biết mỗi nhóm được bao nhiêu người ở loại cao nhất (Nghị định 90/2020/NĐ-CP, Điều 12) và ai đang vượt. Không đổi điểm hay xếp loại; người bằng điểm ở vạch do hội đồng quyết định. Tỷ lệ ghi trong tab Cấu hình.',
  open: 'Xem trần xếp loại',
  opening: 'Đang tính…',
  unread: {
    share: (typed: string) =>
      `Mục «Trần loại cao nhất» ${typed === '' ? 'còn trống' : `ghi «${typed}», không đọc được`}. Ghi ví dụ: 20%.`,
    base: (typed: string) =>
      `Mục «Trần tính trên số được xếp loại» ${typed === '' ? 'còn trống' : `ghi «${typed}», không có trong các loại`}. Ghi ví dụ: Tốt, Tốt trở lên, Tất cả.`,
    grouping: (typed: string) =>
      `Mục «Trần tính theo nhóm» ${typed === '' ? 'còn trống' : `ghi «${typed}», không đọc được`}. Ghi: Toàn cơ quan, Từng đơn vị, Người đứng đầu riêng hoặc Từng đối tượng.`,
  } satisfies Readonly<Record<QuotaData['unread'][number], (typed: string) => string>>,
  base: (base: Base) =>
    base === 'all' ? 'được xếp loại' : `xếp loại ${base.band}${base.orBetter ? ' trở lên' : ''}`,
  grouping: {
    body: 'tính chung',
    unit: 'tính từng đơn vị',
    heads: 'người đứng đầu tính riêng',
    kind: 'tính từng đối tượng',
  } satisfies Readonly<Record<Grouping, string>>,
  rule: (share: string, base: string, top: string, grouping: string) =>
    `Loại ${top}: không quá ${share} số ${base}, làm tròn xuống, ${grouping}.`,
  everybody: { staff: 'Cán bộ', units: 'Đơn vị (không kể Trung tâm)' },
  group: (base: number, of: string, ceiling: number, band: string, top: number) =>
    `${base} ${of} → tối đa ${ceiling} loại ${band}; đang có ${top}`,
  over: (count: number) => (count > 0 ? `, vượt ${count}` : ''),
  unrated: (count: number) => (count > 0 ? `; ${count} chưa xếp loại` : ''),
  person: 'Cán bộ, đơn vị',
  score: 'Điểm',
  stands: 'So với trần',
  standing: {
    within: 'Trong trần',
    tied: 'Bằng điểm ở vạch: hội đồng quyết định',
    over: 'Vượt trần',
  } satisfies Readonly<Record<Standing, string>>,
};

const en: typeof vi = {
  heading: 'Ceiling of the top band',
  about:
    'Tells how many of each group may be in the top band (Nghị định 90/2020/NĐ-CP, Điều 12) and who is above. It changes no score or rating; equals at the line are for the council. The share stands in Cấu hình.',
  open: 'Show the ceiling',
  opening: 'Calculating…',
  unread: {
    share: typed =>
      `«Trần loại cao nhất» ${typed === '' ? 'is blank' : `says «${typed}», which cannot be read`}. Write e.g. 20%.`,
    base: typed =>
      `«Trần tính trên số được xếp loại» ${typed === '' ? 'is blank' : `says «${typed}», which is no band`}. Write e.g. Tốt, Tốt trở lên, Tất cả.`,
    grouping: typed =>
      `«Trần tính theo nhóm» ${typed === '' ? 'is blank' : `says «${typed}», which cannot be read`}. Write Toàn cơ quan, Từng đơn vị, Người đứng đầu riêng or Từng đối tượng.`,
  },
  base: base => (base === 'all' ? 'rated' : `rated ${base.band}${base.orBetter ? ' or better' : ''}`),
  grouping: {
    body: 'all together',
    unit: 'by unit',
    heads: 'heads apart',
    kind: 'by kind of staff',
  },
  rule: (share, base, top, grouping) =>
    `${top}: at most ${share} of those ${base}, rounded down, ${grouping}.`,
  everybody: { staff: 'Staff', units: 'Units (without the Trung tâm)' },
  group: (base, of, ceiling, band, top) => `${base} ${of} → at most ${ceiling} ${band}; there are ${top}`,
  over: count => (count > 0 ? `, ${count} too many` : ''),
  unrated: count => (count > 0 ? `; ${count} not rated` : ''),
  person: 'Person, unit',
  score: 'Score',
  stands: 'Against the ceiling',
  standing: { within: 'Within', tied: 'Equal at the line: the council decides', over: 'Above' },
};

export const quotaTexts: Bilingual<typeof vi> = { vi, en };
