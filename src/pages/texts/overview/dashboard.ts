import type { RatedGroup } from '../../../domain/overview/ratingCounts.ts';
import type { Bilingual } from '../../../domain/text/Language.ts';

const vi = {
  heading: 'Bảng điều hành',
  report: 'Mở báo cáo',
  mixed:
    'Điểm và xếp loại là kết quả đã chốt; chỉ tiêu, sáng kiến và nhiệm vụ là số liệu hiện tại của bảng tính.',
  sheet: {
    write: 'Cập nhật tab Kết quả',
    writing: 'Đang ghi tab Kết quả…',
    about: 'Ghi kết quả hiện tại thành bảng để in và ký: khổ ngang A4, vừa chiều rộng.',
    others:
      'Tab Kết quả do quản trị ghi; tài khoản này không sửa được tab ấy. Nhờ quản trị bấm «Cập nhật tab Kết quả».',
    written: (people: number, units: number) =>
      `Đã ghi tab Kết quả: ${people} người, ${units} dòng đơn vị. Đóng cửa sổ này để xem.`,
  },
  ranking: {
    none: 'Chưa đơn vị nào có tổng điểm',
    empty: 'Chưa có đơn vị nào trong tab Đơn vị',
    concernsNone: 'không tiêu chí nào áp dụng',
    finding: (best: readonly string[], score: string, unscored: number) =>
      `${best.length > 2 ? `${best.length} đơn vị` : best.join(' và ')} ${best.length > 1 ? 'đồng hạng nhất' : 'đứng đầu'} với ${score} điểm${unscored > 0 ? `; ${unscored} đơn vị chưa có tổng điểm` : ''}`,
    unit: 'Đơn vị',
    score: 'Điểm',
    rating: 'Xếp loại',
    rank: 'Hạng',
  },
  timeline: {
    finding: (last: string, before: string, up: number, down: number, rated: number) =>
      `${last} so với ${before}: ${up} đơn vị tăng điểm, ${down} giảm, ${rated} đổi xếp loại`,
    unit: 'Đơn vị',
    change: 'Thay đổi ở kỳ cuối',
    points: (difference: string) => `${difference} điểm`,
    rank: (was: number, now: number) => `hạng ${was} → ${now}`,
    rating: (was: string, now: string) => `${was} → ${now}`,
    same: 'không đổi',
  },
  ratings: {
    finding: (top: number, all: number, band: string) => `${top}/${all} cán bộ được xếp loại ${band}`,
    none: 'Chưa cán bộ nào được xếp loại',
    empty: 'Chưa có cán bộ nào trong danh sách',
    unrated: 'Chưa xếp loại',
    group: {
      units: 'Đơn vị',
      heads: 'Người đứng đầu',
      official: 'Công chức',
      publicEmployee: 'Viên chức',
      worker: 'Người lao động',
      other: 'Chưa rõ đối tượng',
    } satisfies Readonly<Record<RatedGroup, string>>,
    who: 'Nhóm (số lượng)',
  },
  targets: {
    finding: (reached: number, all: number) => `${reached}/${all} chỉ tiêu 100% đã đạt ở mọi nơi áp dụng`,
    none: 'Bảng tiêu chí không có chỉ tiêu 100% nào đang áp dụng',
    goal: 'Thanh là phần còn thiếu: vạch đen là mức 100%, thanh càng dài càng xa mức đó.',
    reachedAll: (count: number) => `${count} chỉ tiêu đã đạt`,
    lacking: 'Còn thiếu',
    gap: (percent: string, gap: string, whole: string) => `−${percent} điểm % · thiếu ${gap}/${whole}`,
    noGap: 'không thiếu ở nơi đã có dữ liệu',
    noData: 'chưa có dữ liệu',
    met: 'Đạt',
    notMet: 'Chưa đạt',
    row: (met: number, of: number, side: 'staff' | 'units') =>
      `${met}/${of} ${side === 'units' ? 'đơn vị' : 'người'} đạt`,
    missing: (count: number) => `(${count} chưa có dữ liệu)`,
    target: 'Chỉ tiêu',
    reached: 'Nơi đạt 100%',
  },
  initiatives: {
    finding: (all: number, effective: number) => `${all} sáng kiến đã đăng ký, ${effective} đã có hiệu quả`,
    none: 'Chưa có sáng kiến nào được đăng ký',
    states: 'Theo trạng thái',
    state: 'Trạng thái',
    stateless: 'Chưa ghi trạng thái',
    count: 'Số lượng',
    months: (year: number) => `Theo tháng đăng ký, năm ${year}`,
    month: (month: number) => `T${month}`,
    outside: (count: number) => `${count} đăng ký năm khác hoặc chưa ghi ngày.`,
  },
  attention: {
    heading: 'Cần chú ý',
    none: 'Không có gì cần chú ý.',
    unrated: (count: number) => `${count} kết quả chưa xếp loại`,
    unread: (item: string, cell: string, found: string) =>
      [`${item}:`, cell, found === '' ? 'trống' : `«${found}»`].filter(text => text !== '').join(' '),
    blanks: (count: number) => `${count} ô chưa ghi mà tiêu chí đang chờ`,
    blank: (item: string, title: string, cell: string, criteria: string) =>
      `${criteria}: ${item} chưa ghi «${title}» (${cell})`,
    idle: (count: number) => `${count} đơn vị chưa có sáng kiến`,
    waiting: (count: number, days: number) => `${count} sáng kiến chờ xét quá ${days} ngày`,
    overdue: (count: number) => `${count} nhiệm vụ quá hạn`,
    unmet: (count: number) =>
      `${count} kết quả có điểm đạt mức, chưa đạt điều kiện: người có thẩm quyền quyết định`,
    lacks: (item: string, score: string, reached: string, conditions: string) =>
      `${item}: ${score} điểm, đạt mức ${reached}; chưa đạt điều kiện ${conditions}`,
    item: (code: string, name: string) => [code, name].filter(text => text !== '').join('. '),
    since: (item: string, days: number) => `${item}: đã chờ ${days} ngày`,
    late: (item: string, unit: string, days: number) =>
      `${item}${unit === '' ? '' : ` (${unit})`}: quá hạn ${days} ngày`,
    more: (count: number) => `và ${count} mục khác`,
  },
};

export type DashboardTexts = typeof vi;

const s = (count: number) => (count === 1 ? '' : 's');

const en: DashboardTexts = {
  heading: 'Dashboard',
  report: 'Open the report',
  mixed:
    'Scores and ratings are the frozen results; targets, initiatives and tasks are those of the workbook now.',
  sheet: {
    write: 'Update the tab Kết quả',
    writing: 'Writing the tab Kết quả…',
    about: 'Writes the results of now as a table to print and sign: A4 landscape, fit to width.',
    others:
      'Admins write the tab Kết quả; this account may not edit it. Ask an admin to press «Update the tab Kết quả».',
    written: (people, units) =>
      `Written into the tab Kết quả: ${people} ${people === 1 ? 'person' : 'people'}, ${units} row${s(units)} of units. Close this window to see it.`,
  },
  ranking: {
    none: 'No unit has a total yet',
    empty: 'There is no unit in the tab Đơn vị',
    concernsNone: 'no criterion applies',
    finding: (best, score, unscored) =>
      `${best.length > 2 ? `${best.length} units` : best.join(' and ')} ${best.length > 1 ? 'lead together' : 'leads'} with ${score} points${unscored > 0 ? `; ${unscored} unit${s(unscored)} without a total` : ''}`,
    unit: 'Unit',
    score: 'Score',
    rating: 'Rating',
    rank: 'Rank',
  },
  timeline: {
    finding: (last, before, up, down, rated) =>
      `${last} against ${before}: ${up} unit${s(up)} up, ${down} down, ${rated} with another rating`,
    unit: 'Unit',
    change: 'Change in the last period',
    points: difference => `${difference} points`,
    rank: (was, now) => `rank ${was} → ${now}`,
    rating: (was, now) => `${was} → ${now}`,
    same: 'no change',
  },
  ratings: {
    finding: (top, all, band) => `${top} of ${all} people are rated ${band}`,
    none: 'Nobody is rated yet',
    empty: 'There is nobody on the list of people',
    unrated: 'Not rated',
    group: {
      units: 'Units',
      heads: 'Heads',
      official: 'Civil servants',
      publicEmployee: 'Public employees',
      worker: 'Workers',
      other: 'Category unknown',
    },
    who: 'Group (size)',
  },
  targets: {
    finding: (reached, all) => `${reached} of ${all} targets of 100% are reached everywhere`,
    none: 'No target of 100% applies',
    goal: 'Bars show what is missing: the black line is 100%, the longer the bar the farther from it.',
    reachedAll: count => `${count} target${s(count)} reached`,
    lacking: 'Missing',
    gap: (percent, gap, whole) => `−${percent} percentage points · ${gap} of ${whole} missing`,
    noGap: 'nothing where there are data',
    noData: 'no data yet',
    met: 'Reached',
    notMet: 'Not reached',
    row: (met, of, side) => `${met} of ${of} ${side === 'units' ? 'units' : 'people'}`,
    missing: count => `(${count} without data)`,
    target: 'Target',
    reached: 'Reach 100%',
  },
  initiatives: {
    finding: (all, effective) =>
      `${all} initiative${s(all)} registered, ${effective} ${effective === 1 ? 'has' : 'have'} had effect`,
    none: 'No initiative is registered yet',
    states: 'By state',
    state: 'State',
    stateless: 'No state given',
    count: 'Number',
    months: year => `By month of registration, ${year}`,
    month: month =>
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]!,
    outside: count => `${count} in another year, or without a date.`,
  },
  attention: {
    heading: 'Needs attention',
    none: 'Nothing needs attention.',
    unrated: count => `${count} result${s(count)} without a rating`,
    unread: (item, cell, found) =>
      [`${item}:`, cell, found === '' ? 'blank' : `“${found}”`].filter(text => text !== '').join(' '),
    blanks: count => `${count} blank cell${s(count)} that criteria wait for`,
    blank: (item, title, cell, criteria) => `${criteria}: “${title}” of ${item} is blank (${cell})`,
    idle: count => `${count} unit${s(count)} without an initiative`,
    waiting: (count, days) => `${count} initiative${s(count)} waiting for more than ${days} days`,
    overdue: count => `${count} overdue task${s(count)}`,
    unmet: count =>
      `${count} result${s(count)} with points of a band but not its conditions: the authority decides`,
    lacks: (item, score, reached, conditions) =>
      `${item}: ${score} points reach ${reached}; condition not met: ${conditions}`,
    item: (code, name) => [code, name].filter(text => text !== '').join('. '),
    since: (item, days) => `${item}: waiting for ${days} days`,
    late: (item, unit, days) => `${item}${unit === '' ? '' : ` (${unit})`}: ${days} day${s(days)} overdue`,
    more: count => `and ${count} more`,
  },
};

export const dashboardTexts: Bilingual<DashboardTexts> = { vi, en };
