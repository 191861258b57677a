import type { Bilingual } from '../../domain/text/Language.ts';

/** Texts around the papers of initiatives; the papers themselves are official documents and so in Vietnamese. */
const vi = {
  heading: 'Hồ sơ sáng kiến',
  about:
    'Khổ A4, mỗi văn bản bắt đầu ở trang mới. Trong hộp thoại in chọn máy in hoặc «Lưu dưới dạng PDF», để lề mặc định và bỏ «Đầu trang và chân trang». Điều chưa biết (ngày sinh, số phiếu đồng ý, người có mặt) để trống cho viết tay. Lời văn của các mẫu cần đối chiếu với mẫu của cơ quan.',
  loading: 'Đang đọc bảng tính…',
  initiative: 'Sáng kiến',
  all: (count: number) => `Cả đợt: ${count} sáng kiến`,
  ofOne: 'Của từng sáng kiến',
  application: 'Đơn yêu cầu công nhận sáng kiến',
  description: 'Báo cáo mô tả giải pháp',
  assessments: 'Phiếu đánh giá, mỗi thành viên một phiếu',
  ofAll: 'Của cả cuộc họp',
  minutes: 'Biên bản họp Hội đồng',
  proposals: 'Danh sách đề nghị công nhận',
  print: 'In hồ sơ',
  again: 'Tải lại số liệu',
  nothing: 'Chưa chọn văn bản nào để in. Đánh dấu ít nhất một văn bản.',
  none: 'Chưa có sáng kiến nào được đưa ra Hội đồng (trạng thái «Có hiệu quả»).',
  sealed: (count: number) =>
    `${count} sáng kiến in phiếu trắng: điểm của người khác hiện ra sau khi nộp phiếu của mình.`,
  open: 'In hồ sơ',
  opening: 'Đang mở hồ sơ…',
};

const en: typeof vi = {
  heading: 'Papers of initiatives',
  about:
    'A4, each paper begins on a new page. In the print dialog choose a printer or «Save as PDF», leave the margins at their default and switch «Headers and footers» off. What is not known (birth dates, votes, who was there) is left to be written by hand. The papers themselves are in Vietnamese; compare their words with the forms of your body.',
  loading: 'Reading the workbook…',
  initiative: 'Initiative',
  all: count => `The whole round: ${count} initiatives`,
  ofOne: 'For each initiative',
  application: 'Application for recognition',
  description: 'Description of the solution',
  assessments: 'Assessment sheets, one for each member',
  ofAll: 'For the meeting',
  minutes: 'Minutes of the council',
  proposals: 'List proposed for recognition',
  print: 'Print the papers',
  again: 'Read again',
  nothing: 'No paper is chosen. Tick at least one.',
  none: 'No initiative was put to the council yet (state «Có hiệu quả»).',
  sealed: count =>
    `Blank sheets for ${count} initiatives: points of others appear once your own sheet is handed in.`,
  open: 'Print the papers',
  opening: 'Opening the papers…',
};

export const dossierTexts: Bilingual<typeof vi> = { vi, en };
