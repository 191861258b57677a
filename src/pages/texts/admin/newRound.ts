import type { NewRoundOutcome } from '../../../contract/Periods.ts';
import type { Bilingual } from '../../../domain/text/Language.ts';

/** Texts of the section on a new round. */
const vi = {
  heading: 'Mở đợt mới',
  about:
    'Giữ người, đơn vị, tiêu chí, cấu hình và kết quả đã chốt; xóa dữ liệu của đợt trước. Muốn giữ tệp cũ để tra cứu: vào Tệp → Tạo bản sao, rồi làm phần này trong bản sao.',
  open: 'Xem những gì sẽ xóa',
  opening: 'Đang đếm…',
  file: (name: string) => `Tệp này: «${name}».`,
  what: 'Chọn những gì xóa',
  whole: (tab: string, rows: number) => `Tab ${tab}: mọi dòng (${rows})`,
  columns: (tab: string, rows: number, columns: readonly string[]) =>
    `Tab ${tab}: ${columns.length} cột dữ liệu của ${rows} dòng (${columns.join(', ')})`,
  kept: (columns: readonly string[]) =>
    `Giữ nguyên vì có công thức hoặc là cột tự thêm: ${columns.join(', ')}.`,
  nothing: 'Không có dữ liệu nào để xóa.',
  period: 'Kỳ mới',
  periodRead: (period: string) => `Đọc là: ${period}`,
  periodHint: 'Ví dụ Quý I/2021, Tháng 1/2021, Năm 2021',
  notFrozen: (period: string) =>
    `${period === '' ? 'Kỳ hiện tại' : period} chưa chốt: kết quả sẽ mất. Chốt ở phần Kỳ đánh giá trước, hoặc đánh dấu ở đây.`,
  despite: 'Vẫn mở, không giữ kết quả của kỳ này',
  typed: 'Gõ «Mở đợt mới» để xác nhận',
  start: (rows: number) => `Xóa dữ liệu của ${rows} dòng và mở đợt mới`,
  starting: 'Đang mở đợt mới…',
  done: (period: string) => `Đã mở ${period}.`,
  obstacles: {
    noPeriod: 'Chưa xóa gì: không đọc được kỳ mới. Ghi ví dụ: Quý I/2021, Năm 2021.',
    notConfirmed: 'Chưa xóa gì: gõ đúng «Mở đợt mới» vào ô xác nhận.',
    notFrozen: 'Chưa xóa gì: kỳ hiện tại chưa chốt. Chốt trước, hoặc đánh dấu «Vẫn mở».',
    changed: 'Chưa xóa gì: dữ liệu vừa thay đổi. Xem lại số dòng rồi bấm lại.',
  } satisfies Readonly<Record<Exclude<NewRoundOutcome['obstacle'], ''>, string>>,
};

const en: typeof vi = {
  heading: 'Open a new round',
  about:
    'Keeps people, units, criteria, settings and frozen results; clears the data of the last round. To keep the old file: File → Make a copy, then do this in the copy.',
  open: 'Show what would be cleared',
  opening: 'Counting…',
  file: name => `This file: «${name}».`,
  what: 'Choose what to clear',
  whole: (tab, rows) => `Tab ${tab}: every row (${rows})`,
  columns: (tab, rows, columns) =>
    `Tab ${tab}: ${columns.length} columns of facts of ${rows} rows (${columns.join(', ')})`,
  kept: columns => `Kept, as they hold formulas or were added by people: ${columns.join(', ')}.`,
  nothing: 'There is nothing to clear.',
  period: 'New period',
  periodRead: period => `Read as: ${period}`,
  periodHint: 'E.g. Quý I/2021, Tháng 1/2021, Năm 2021',
  notFrozen: period =>
    `${period === '' ? 'The running period' : period} is not frozen: its results would be lost. Freeze it above first, or tick here.`,
  despite: 'Open all the same, without keeping its results',
  typed: 'Type «Mở đợt mới» to confirm',
  start: rows => `Clear the data of ${rows} rows and open the round`,
  starting: 'Opening…',
  done: period => `${period} is open.`,
  obstacles: {
    noPeriod: 'Nothing cleared: the new period cannot be read. Write e.g. Quý I/2021, Năm 2021.',
    notConfirmed: 'Nothing cleared: type «Mở đợt mới» to confirm.',
    notFrozen: 'Nothing cleared: the running period is not frozen. Freeze it, or tick «Open all the same».',
    changed: 'Nothing cleared: the data have just changed. Look at the numbers, then press again.',
  },
};

export const newRoundTexts: Bilingual<typeof vi> = { vi, en };
