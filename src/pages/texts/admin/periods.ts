import type { PeriodsData, PeriodsOutcome } from '../../../contract/Periods.ts';
import type { Carry } from '../../../domain/periods/Carry.ts';
import type { UnusedRow } from '../../../domain/periods/Moved.ts';
import type { Bilingual } from '../../../domain/text/Language.ts';

type CountText = (count: number) => string;

/** Texts of the section on periods. */
const vi = {
  heading: 'Kỳ đánh giá và chốt kết quả',
  about:
    'Chốt kết quả ghi lại điểm, xếp loại, lý do và bộ tiêu chí của kỳ thành giá trị cố định. Sau đó dữ liệu có đổi thì kết quả đã chốt vẫn giữ nguyên, và phần này cho thấy khác ở đâu.',
  open: 'Xem kỳ và kết quả',
  again: 'Đọc lại',
  opening: 'Đang đọc kết quả…',
  period: (period: string, typed: string) =>
    period === typed ? `Kỳ hiện tại: ${period}.` : `Kỳ hiện tại: ${period} (tab Cấu hình ghi «${typed}»).`,
  problem: (typed: string): Readonly<Record<Exclude<PeriodsData['problem'], ''>, string>> => ({
    blank: 'Mục «Kỳ hiện tại» của tab Cấu hình còn trống. Ghi ví dụ: Quý III/2020, Tháng 9/2020, Năm 2020.',
    unreal: `Kỳ «${typed}» không có thật. Ghi ví dụ: Quý III/2020, Tháng 9/2020, Năm 2020.`,
    noYear: `Kỳ «${typed}» chưa có năm. Ghi thêm năm, ví dụ Quý III/2020, hoặc ghi mục «Năm» của tab Cấu hình.`,
    unknown: `Không đọc được kỳ «${typed}». Ghi ví dụ: Quý III/2020, Tháng 9/2020, 6 tháng đầu năm 2020, Năm 2020.`,
  }),
  notFrozen: 'Kỳ này chưa chốt.',
  frozen: (round: number, at: string, by: string, rows: number) =>
    `Đã chốt lần ${round}${at === '' ? '' : `, ${at}`}${by === '' ? '' : `, bởi ${by}`}: ${rows} dòng.`,
  unfinished: ((count: number) => `Có ${count} dòng chưa xong:`) as CountText,
  finished: 'Mọi dòng đã có điểm và xếp loại.',
  why: {
    fault: 'dòng có lỗi',
    noTotal: 'chưa đủ dữ liệu',
    noRating: 'có điểm, chưa xếp loại',
    typedOver: 'ô khác kết quả tính lại, có thể công thức đã bị thay bằng giá trị',
  },
  more: ((count: number) => `và ${count} dòng nữa`) as CountText,
  freeze: (period: string, round: number) =>
    round === 1 ? `Chốt kết quả ${period}` : `Chốt lại ${period}, lần ${round}`,
  freezing: 'Đang chốt…',
  confirm: (rows: number, open: number, round: number) =>
    `Ghi ${rows} dòng kết quả và bộ tiêu chí hiện tại vào các tab đã chốt.` +
    (open > 0 ? ` ${open} dòng chưa xong cũng được ghi đúng như đang hiện.` : '') +
    (round > 1 ? ' Các lần chốt trước vẫn còn; lần này có hiệu lực.' : ''),
  yes: 'Chốt',
  no: 'Thôi',
  done: (period: string) => `Đã chốt kết quả ${period}.`,
  obstacles: {
    noPeriod: 'Chưa chốt: không đọc được kỳ hiện tại.',
    otherPeriod: 'Chưa chốt: kỳ hiện tại vừa được đổi. Xem lại rồi chốt.',
    alreadyFrozen: 'Chưa chốt: có người vừa chốt kỳ này. Xem lại rồi chốt lần nữa nếu cần.',
    nothing: 'Chưa chốt: chưa có cán bộ, đơn vị nào.',
    unfinished: 'Chưa chốt: vừa có thêm dòng chưa xong. Xem lại rồi chốt.',
    noParts: 'Chưa tổng hợp: chưa chốt kỳ nào của năm này.',
    otherYear: 'Chưa tổng hợp: tab Tổng hợp năm vừa đổi. Xem lại rồi tổng hợp.',
  } satisfies Readonly<Record<Exclude<PeriodsOutcome['obstacle'], ''>, string>>,
  same: 'Kết quả hiện nay vẫn đúng như lúc chốt.',
  differences: ((count: number) => `${count} dòng khác với lúc chốt:`) as CountText,
  who: 'Cán bộ, đơn vị',
  was: 'Lúc chốt',
  now: 'Hiện nay',
  gone: 'không còn',
  come: 'chưa có',
  criteria: 'Tiêu chí cũng đã đổi từ lúc chốt:',
  sameCriteria: 'Bộ tiêu chí không đổi từ lúc chốt.',
  change: {
    added: (code: string) => `${code}: thêm mới`,
    removed: (code: string) => `${code}: đã bỏ`,
    changed: (code: string, columns: readonly string[]) => `${code}: đổi ${columns.join(', ')}`,
  },
  year: (year: number, present: readonly string[], missing: readonly string[]) =>
    present.length === 0
      ? `Tổng hợp năm ${year}: chưa chốt kỳ nào trong ${missing.join(', ')}.`
      : `Tổng hợp năm ${year}: đã chốt ${present.join(', ')}${missing.length === 0 ? '' : `; còn thiếu ${missing.join(', ')}`}.`,
  carry: {
    vetoes: 'Điểm liệt ở một kỳ giới hạn cả năm; giới hạn khác của kỳ thì không.',
    lowest:
      'Điểm liệt ở một kỳ giới hạn cả năm; một kỳ ở loại thấp nhất thì cả năm không được loại cao nhất.',
    all: 'Mọi giới hạn của một kỳ (điểm liệt, trần, điều kiện, hạ bậc) giới hạn cả năm, theo mức thấp nhất trong kỳ.',
  } satisfies Readonly<Record<Carry, string>>,
  unused: 'Tab Kết quả chuyển đến có dòng không dùng được:',
  unusedRow: {
    code: (row: number) => `Dòng ${row}: trong năm chưa chốt ai có mã này.`,
    period: (row: number) => `Dòng ${row}: cột Kỳ không phải một kỳ của năm theo mục «Tổng hợp năm theo».`,
    score: (row: number) => `Dòng ${row}: cột Điểm không phải một số từ 0.`,
  } satisfies Readonly<Record<UnusedRow['why'], (row: number) => string>>,
  replace: {
    confirm: (year: number) =>
      `Tab Tổng hợp năm đã có kết quả năm ${year}. Kết quả mới thay kết quả đó; các dòng cũ vẫn còn, lần sau cùng có hiệu lực.`,
    yes: 'Thay',
  },
  sum: (year: number) => `Tổng hợp năm ${year}`,
  summing: 'Đang tổng hợp…',
  summed: (year: number) => `Đã ghi kết quả năm ${year} vào tab Tổng hợp năm.`,
};

const en: typeof vi = {
  heading: 'Periods and frozen results',
  about:
    'Freezing writes scores, ratings, reasons and the criteria of a period down as values. Whatever changes later, they stay, and this part shows what differs.',
  open: 'Show period and results',
  again: 'Read again',
  opening: 'Reading results…',
  period: (period, typed) =>
    period === typed ? `Running period: ${period}.` : `Running period: ${period} (Cấu hình says «${typed}»).`,
  problem: typed => ({
    blank: '«Kỳ hiện tại» in the tab Cấu hình is blank. Write e.g. Quý III/2020, Tháng 9/2020, Năm 2020.',
    unreal: `There is no period «${typed}». Write e.g. Quý III/2020, Tháng 9/2020, Năm 2020.`,
    noYear: `The period «${typed}» has no year. Add it, e.g. Quý III/2020, or fill in «Năm» in Cấu hình.`,
    unknown: `The period «${typed}» cannot be read. Write e.g. Quý III/2020, Tháng 9/2020, 6 tháng đầu năm 2020, Năm 2020.`,
  }),
  notFrozen: 'This period is not frozen.',
  frozen: (round, at, by, rows) =>
    `Frozen, round ${round}${at === '' ? '' : `, ${at}`}${by === '' ? '' : `, by ${by}`}: ${rows} rows.`,
  unfinished: count => `${count} rows are unfinished:`,
  finished: 'Every row has a score and a rating.',
  why: {
    fault: 'the row has a fault',
    noTotal: 'not enough data',
    noRating: 'a score without a rating',
    typedOver: 'the cells differ from what is calculated; a formula may have been typed over',
  },
  more: count => `and ${count} more`,
  freeze: (period, round) => (round === 1 ? `Freeze ${period}` : `Freeze ${period} again, round ${round}`),
  freezing: 'Freezing…',
  confirm: (rows, open, round) =>
    `Writes ${rows} rows of results and the present criteria into the tabs of what is frozen.` +
    (open > 0 ? ` ${open} unfinished rows are written as they are shown.` : '') +
    (round > 1 ? ' Earlier rounds stay; this one holds.' : ''),
  yes: 'Freeze',
  no: 'Cancel',
  done: period => `${period} is frozen.`,
  obstacles: {
    noPeriod: 'Not frozen: the running period cannot be read.',
    otherPeriod: 'Not frozen: the running period was changed just now. Look again, then freeze.',
    alreadyFrozen:
      'Not frozen: somebody has just frozen this period. Look again, then freeze once more if needed.',
    nothing: 'Not frozen: there are no people and no units yet.',
    unfinished: 'Not frozen: more rows are unfinished now. Look again, then freeze.',
    noParts: 'Not summed up: no part of this year is frozen.',
    otherYear: 'Not summed up: the tab Tổng hợp năm has just changed. Look again, then sum up.',
  },
  same: 'The results are still those that were frozen.',
  differences: count => `${count} rows differ from what was frozen:`,
  who: 'Person, unit',
  was: 'Frozen',
  now: 'Now',
  gone: 'gone',
  come: 'not there',
  criteria: 'The criteria have changed, too:',
  sameCriteria: 'The criteria have not changed since.',
  change: {
    added: code => `${code}: added`,
    removed: code => `${code}: removed`,
    changed: (code, columns) => `${code}: changed ${columns.join(', ')}`,
  },
  year: (year, present, missing) =>
    present.length === 0
      ? `Summing up the year ${year}: none of ${missing.join(', ')} is frozen.`
      : `Summing up the year ${year}: frozen ${present.join(', ')}${missing.length === 0 ? '' : `; missing ${missing.join(', ')}`}.`,
  carry: {
    vetoes: 'A failed veto of a period limits the year; other limits of a period do not.',
    lowest:
      'A failed veto of a period limits the year; a period of the lowest rating keeps it below the top.',
    all: 'Every limit of a period (vetoes, caps, conditions, lowered bands) limits the year, by the lowest level of a period.',
  },
  unused: 'Rows of the tab Kết quả chuyển đến that cannot be used:',
  unusedRow: {
    code: row => `Row ${row}: nobody frozen in this year has the code.`,
    period: row => `Row ${row}: Kỳ is no period of the year as «Tổng hợp năm theo» divides it.`,
    score: row => `Row ${row}: Điểm is no number from 0.`,
  },
  replace: {
    confirm: year =>
      `The tab Tổng hợp năm has results of ${year}. New ones take their place; the old rows stay, the last round holds.`,
    yes: 'Replace',
  },
  sum: year => `Sum up the year ${year}`,
  summing: 'Summing up…',
  summed: year => `The results of ${year} are in the tab Tổng hợp năm.`,
};

export const periodsTexts: Bilingual<typeof vi> = { vi, en };
