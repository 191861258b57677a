import type { Both } from '../admin/Language.ts';

const vi = {
  heading: 'Báo cáo',
  loading: 'Đang đọc bảng tính…',
  print: 'In báo cáo',
  about: 'Khổ A4. Trong hộp thoại in chọn máy in, hoặc «Lưu dưới dạng PDF». Văn thư ghi số, ký hiệu và ngày.',
  include: 'Gồm các phần',
  units: 'Kết quả đơn vị',
  staff: 'Kết quả cán bộ',
  initiatives: 'Sáng kiến',
  forms: 'Phiếu chấm điểm của từng người, từng đơn vị (theo số liệu hiện tại)',
  source: 'Kết quả',
  now: 'Hiện tại (chưa chốt)',
  frozen: (period: string) => `Đã chốt: ${period}`,
};

/** Texts around the report; the report itself is an official document and so in Vietnamese. */
export type ReportTexts = typeof vi;

const en: ReportTexts = {
  heading: 'Report',
  loading: 'Reading the workbook…',
  print: 'Print the report',
  about:
    'A4. Choose a printer, or «Save as PDF», in the print dialog. Number and date are left to the registry. The report itself is in Vietnamese.',
  include: 'Parts',
  units: 'Results of units',
  staff: 'Results of staff',
  initiatives: 'Initiatives',
  forms: 'Score sheets of everybody (from the facts of now)',
  source: 'Results',
  now: 'Now (not frozen)',
  frozen: period => `Frozen: ${period}`,
};

export const reportTexts: Both<ReportTexts> = { vi, en };
