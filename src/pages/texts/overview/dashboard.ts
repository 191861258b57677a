import type { RatedGroup } from '../../../domain/overview/ratingCounts.ts';
import type { Both } from '../admin/Language.ts';

const vi = {
  heading: 'Bảng điều hành',
  loading: 'Đang đọc bảng tính…',
  again: 'Tải lại số liệu',
  report: 'Mở báo cáo',
  source: 'Kết quả',
  now: 'Hiện tại (chưa chốt)',
  frozen: (period: string) => `Đã chốt: ${period}`,
  figures: 'Xem số liệu',
  ranking: {
    none: 'Chưa đơn vị nào có tổng điểm',
    empty: 'Chưa có đơn vị nào trong tab Đơn vị',
    finding: (best: string, score: string, unscored: number) =>
      `${best} đứng đầu với ${score} điểm${unscored > 0 ? `; ${unscored} đơn vị chưa đủ dữ liệu` : ''}`,
    unit: 'Đơn vị',
    score: 'Điểm',
    rating: 'Xếp loại',
    rank: 'Hạng',
  },
  ratings: {
    finding: (top: number, all: number, band: string) => `${top}/${all} cán bộ được xếp loại ${band}`,
    none: 'Chưa ai được xếp loại',
    unrated: 'Chưa xếp loại',
    group: { units: 'Đơn vị', heads: 'Người đứng đầu', others: 'Cán bộ khác' } satisfies Readonly<
      Record<RatedGroup, string>
    >,
    who: 'Nhóm',
  },
  targets: {
    finding: (reached: number, all: number) => `${reached}/${all} chỉ tiêu 100% đã đạt ở mọi nơi`,
    none: 'Bảng tiêu chí không có chỉ tiêu 100% nào',
    goal: 'Vạch đỏ là 100%',
    row: (met: number, of: number, side: 'staff' | 'units') =>
      `${met}/${of} ${side === 'units' ? 'đơn vị' : 'người'}`,
    missing: (count: number) => (count > 0 ? `; ${count} chưa có dữ liệu` : ''),
    target: 'Chỉ tiêu',
    reached: 'Đạt',
    together: 'Cộng chung',
  },
  initiatives: {
    finding: (all: number, working: number) => `${all} sáng kiến đã đăng ký, ${working} có hiệu quả trở lên`,
    none: 'Chưa có sáng kiến nào',
    state: 'Trạng thái',
    count: 'Số sáng kiến',
    months: (year: number) => `Đăng ký theo tháng, năm ${year}`,
    month: (month: number) => `Tháng ${month}`,
  },
  attention: {
    heading: 'Cần chú ý',
    none: 'Không có gì cần chú ý.',
    idle: (units: readonly string[]) => `${units.length} đơn vị chưa có sáng kiến: ${units.join(', ')}.`,
    waiting: (count: number, days: number, first: string) =>
      `${count} sáng kiến chờ xét quá ${days} ngày, lâu nhất là ${first}.`,
    overdue: (count: number, first: string, days: number) =>
      `${count} nhiệm vụ quá hạn, lâu nhất là «${first}» (${days} ngày).`,
  },
};

export type DashboardTexts = typeof vi;

const en: DashboardTexts = {
  heading: 'Dashboard',
  loading: 'Reading the workbook…',
  again: 'Read again',
  report: 'Open the report',
  source: 'Results',
  now: 'Now (not frozen)',
  frozen: period => `Frozen: ${period}`,
  figures: 'Show figures',
  ranking: {
    none: 'No unit has a total yet',
    empty: 'There is no unit in the tab Đơn vị',
    finding: (best, score, unscored) =>
      `${best} leads with ${score} points${unscored > 0 ? `; ${unscored} units lack data` : ''}`,
    unit: 'Unit',
    score: 'Score',
    rating: 'Rating',
    rank: 'Rank',
  },
  ratings: {
    finding: (top, all, band) => `${top} of ${all} people are rated ${band}`,
    none: 'Nobody is rated yet',
    unrated: 'Not rated',
    group: { units: 'Units', heads: 'Heads', others: 'Other staff' },
    who: 'Group',
  },
  targets: {
    finding: (reached, all) => `${reached} of ${all} targets of 100% are reached everywhere`,
    none: 'The criteria table has no target of 100%',
    goal: 'The red line is 100%',
    row: (met, of, side) => `${met}/${of} ${side === 'units' ? 'units' : 'people'}`,
    missing: count => (count > 0 ? `; ${count} without data` : ''),
    target: 'Target',
    reached: 'Reached',
    together: 'All together',
  },
  initiatives: {
    finding: (all, working) => `${all} initiatives are registered, ${working} have had effect`,
    none: 'There is no initiative yet',
    state: 'State',
    count: 'Initiatives',
    months: year => `Registered by month, ${year}`,
    month: month => `Month ${month}`,
  },
  attention: {
    heading: 'Needs attention',
    none: 'Nothing needs attention.',
    idle: units => `${units.length} units have no initiative: ${units.join(', ')}.`,
    waiting: (count, days, first) =>
      `${count} initiatives have waited for more than ${days} days, the longest is ${first}.`,
    overdue: (count, first, days) => `${count} tasks are overdue, the longest is «${first}» (${days} days).`,
  },
};

export const dashboardTexts: Both<DashboardTexts> = { vi, en };
