import type { Bilingual } from '../../../domain/text/Language.ts';

const vi = {
  heading: 'Kiểm tra',
  about: 'Đọc toàn bộ bảng tính, chỉ ra chỗ sai và cách sửa. Kiểm tra không thay đổi gì.',
  start: 'Kiểm tra bảng tính',
  again: 'Kiểm tra lại',
  running: 'Đang kiểm tra…',
  clean: (tabs: number, rows: number) => `Không thấy lỗi nào trong ${tabs} tab, ${rows} dòng.`,
  found: (count: number, tabs: number, rows: number) =>
    `Có ${count} chỗ cần xem (${tabs} tab, ${rows} dòng).`,
  notes: (count: number) => `Có ${count} lưu ý về bảng tiêu chí.`,
  more: (count: number, tab: string) =>
    `Còn ${count} chỗ cùng loại ở tab ${tab}: sửa các chỗ trên rồi kiểm tra lại.`,
  show: 'Xem ô',
  repair: 'Sửa',
  /** Of repairs that do more than mend one place. */
  repairs: { makeCodes: 'Tạo mã còn thiếu', makeUnits: 'Tạo đơn vị từ danh sách' } as Readonly<
    Record<string, string>
  >,
  repairing: 'Đang sửa…',
  repaired: 'Đã sửa. Danh sách đã kiểm tra lại.',
  notRepaired: 'Bảng tính đã thay đổi nên chưa sửa. Danh sách đã kiểm tra lại.',
  rows: (rows: string) => `dòng ${rows}`,
  alike: (count: number) => `${count} dòng cùng lỗi, dòng đầu:`,
  place: (tab: string, cell: string) => (cell === '' ? tab : `${tab} · ${cell}`),
};

/** Texts of the section «Kiểm tra». */
export type CheckTexts = typeof vi;

const en: CheckTexts = {
  heading: 'Check',
  about: 'Reads the whole workbook and tells what is wrong and how to mend it. Checking changes nothing.',
  start: 'Check the workbook',
  again: 'Check again',
  running: 'Checking…',
  clean: (tabs, rows) => `Nothing is wrong in ${tabs} tabs, ${rows} rows.`,
  found: (count, tabs, rows) => `${count} places to look at (${tabs} tabs, ${rows} rows).`,
  notes: count => `${count} notes on the criteria table.`,
  more: (count, tab) => `${count} more of this kind in ${tab}: mend those above and check again.`,
  show: 'Show cell',
  repair: 'Repair',
  repairs: { makeCodes: 'Make missing codes', makeUnits: 'Make units from the list' },
  repairing: 'Repairing…',
  repaired: 'Repaired, and checked again.',
  notRepaired: 'The workbook has changed, so nothing was repaired. It was checked again.',
  rows: rows => `rows ${rows}`,
  alike: count => `${count} rows have the same; the first:`,
  place: (tab, cell) => (cell === '' ? tab : `${tab} · ${cell}`),
};

export const checkTexts: Bilingual<CheckTexts> = { vi, en };
