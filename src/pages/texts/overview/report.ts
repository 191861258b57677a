import type { Bilingual } from '../../../domain/text/Language.ts';

/** Texts around the report; the report itself is an official document and so in Vietnamese. */
const vi = {
  heading: 'Báo cáo',
  nothing: 'Chưa chọn phần nào để in. Đánh dấu ít nhất một phần.',
  print: 'In báo cáo',
  about:
    'Khổ A4. Trong hộp thoại in chọn máy in hoặc «Lưu dưới dạng PDF», để lề mặc định và bỏ «Đầu trang và chân trang». Số, ký hiệu và ngày để trống cho văn thư. Tên cơ quan và chức vụ người ký lấy từ tab Cấu hình. Phiếu xếp loại gồm các mục của Phụ lục II Nghị định 233/2026/NĐ-CP, lời văn cần đối chiếu với mẫu chính thức.',
  include: 'Gồm các phần',
  summary: 'Tóm tắt',
  units: 'Kết quả đơn vị',
  staff: 'Kết quả cán bộ',
  initiatives: 'Sáng kiến',
  forms: 'Biểu mẫu',
  scoreSheets: 'Phiếu chấm điểm, mỗi đơn vị và mỗi người một trang',
  ratingSheets: 'Phiếu xếp loại, mỗi người một trang',
  minutes: 'Biên bản họp xếp loại',
  publicList: 'Bảng công khai, chỉ mã và xếp loại',
  unit: 'Đơn vị',
  allUnits: 'Tất cả đơn vị',
  person: 'Người',
  everybody: 'Tất cả mọi người',
  unitAlone: (unit: string) => `${unit} (chỉ đơn vị)`,
};

const en: typeof vi = {
  heading: 'Report',
  nothing: 'No part is chosen. Tick at least one.',
  print: 'Print the report',
  about:
    'A4. In the print dialog choose a printer or «Save as PDF», leave the margins at their default and switch «Headers and footers» off. Number and date are left to the registry. The names of the body and of who signs come from the tab Cấu hình. The papers themselves are in Vietnamese. Rating sheets hold what Phụ lục II of Nghị định 233/2026/NĐ-CP asks for; compare their words with the official form.',
  include: 'Parts',
  summary: 'Summary',
  units: 'Results of units',
  staff: 'Results of staff',
  initiatives: 'Initiatives',
  forms: 'Forms',
  scoreSheets: 'Score sheets, a page for each unit and person',
  ratingSheets: 'Rating sheets, a page for each person',
  minutes: 'Minutes of the rating meeting',
  publicList: 'Public list, codes and ratings only',
  unit: 'Unit',
  allUnits: 'All units',
  person: 'Person',
  everybody: 'Everybody',
  unitAlone: unit => `${unit} (the unit alone)`,
};

export const reportTexts: Bilingual<typeof vi> = { vi, en };
