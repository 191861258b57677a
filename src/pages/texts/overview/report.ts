import type { Bilingual } from '../../../domain/text/Language.ts';

/** Texts around the report; the report itself is an official document and so in Vietnamese. */
const vi = {
  heading: 'Báo cáo',
  nothing: 'Chưa chọn phần nào để in. Đánh dấu ít nhất một phần.',
  print: 'In báo cáo',
  about:
    'Khổ A4. Trong hộp thoại in chọn máy in hoặc «Lưu dưới dạng PDF», để lề mặc định và bỏ «Đầu trang và chân trang». Số, ký hiệu và ngày để trống cho văn thư. Tên cơ quan và chức vụ người ký lấy từ tab Cấu hình.',
  include: 'Gồm các phần',
  summary: 'Tóm tắt',
  units: 'Kết quả đơn vị',
  staff: 'Kết quả cán bộ',
  initiatives: 'Sáng kiến',
  forms: 'Phiếu chấm điểm, mỗi đơn vị và mỗi người một trang',
};

const en: typeof vi = {
  heading: 'Report',
  nothing: 'No part is chosen. Tick at least one.',
  print: 'Print the report',
  about:
    'A4. In the print dialog choose a printer or «Save as PDF», leave the margins at their default and switch «Headers and footers» off. Number and date are left to the registry. The names of the body and of who signs come from the tab Cấu hình. The report itself is in Vietnamese.',
  include: 'Parts',
  summary: 'Summary',
  units: 'Results of units',
  staff: 'Results of staff',
  initiatives: 'Initiatives',
  forms: 'Score sheets, a page for each unit and person',
};

export const reportTexts: Bilingual<typeof vi> = { vi, en };
