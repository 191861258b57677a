import type { Bilingual } from '../../domain/text/Language.ts';

const vi = {
  heading: 'Kiểm tra trên Google Sheets',
  about:
    'Phần này thử trong một tab tạm những điều tài liệu của Google không nói rõ, rồi xóa tab đó. Dữ liệu của bạn không bị đụng đến. Mất khoảng nửa phút.',
  start: 'Bắt đầu kiểm tra',
  again: 'Kiểm tra lại',
  running: 'Đang kiểm tra…',
  failed: (detail: string) =>
    `Không kiểm tra được${detail === '' ? '' : ` (${detail})`}. Cần quyền chỉnh sửa bảng tính; tải lại trang rồi thử lại. Nếu còn tab «Kiểm tra tạm», lần sau sẽ tự xóa.`,
  done: (wrong: number) =>
    wrong === 0
      ? 'Mọi điều cần có đều đúng như mong đợi.'
      : `Có ${wrong} điều khác mong đợi. Bấm Sao chép kết quả và gửi cho nhóm phát triển.`,
  question: 'Câu hỏi',
  expected: 'Mong đợi',
  found: 'Thấy',
  verdict: 'Kết luận',
  right: 'Đúng',
  wrong: 'Khác',
  noted: 'Ghi nhận',
  copy: 'Sao chép kết quả',
  copied: 'Đã sao chép.',
  questions: {
    keptTexts: 'Chữ do người nhập được giữ nguyên như khi đăng ký',
    bareTexts: 'Riêng định dạng văn bản (@) giữ được gì',
    appendedTexts: 'Dòng nối thêm giữ nguyên chữ',
    errorCells: 'Ô lỗi chỉ làm lỗi dòng của nó',
    omittedArguments: 'Tham số bỏ trống được hiểu là không ghi',
    blockedSpill: 'Kết quả bị chắn báo lỗi, không ghi đè',
    sheetValues: 'Đọc đến hết dòng, hết cột bằng -1',
    mayEditRange: 'Hỏi quyền sửa từng vùng ô',
    refusedChoice: 'Tiện ích ghi giá trị ngoài danh sách chọn',
    sameUser: 'Người mở trang là người chạy tiện ích',
    region: 'Ngôn ngữ và múi giờ của bảng tính',
    library: 'Thư viện mới của JavaScript',
    storage: 'Trình duyệt cho giữ bản nháp',
    roundTrip: 'Thời gian một lần hỏi máy chủ',
  },
};

/** Texts for people; a key that one language lacks does not compile. */
export type SelfTestTexts = typeof vi;

const en: SelfTestTexts = {
  heading: 'Check on Google Sheets',
  about:
    "This tries in a tab of its own what Google's guides leave open, then removes the tab. Your data is not touched. It takes about half a minute.",
  start: 'Start the check',
  again: 'Check again',
  running: 'Checking…',
  failed: detail =>
    `The check failed${detail === '' ? '' : ` (${detail})`}. It needs the right to edit; reload the page and try again. A tab «Kiểm tra tạm» that is left goes the next time.`,
  done: wrong =>
    wrong === 0
      ? 'Everything that is needed is as expected.'
      : `${wrong} differ from what is expected. Copy the result and send it to the developers.`,
  question: 'Question',
  expected: 'Expected',
  found: 'Found',
  verdict: 'Verdict',
  right: 'Right',
  wrong: 'Differs',
  noted: 'Noted',
  copy: 'Copy the result',
  copied: 'Copied.',
  questions: {
    keptTexts: 'What people type is kept as when registering',
    bareTexts: 'What the text format (@) alone keeps',
    appendedTexts: 'An appended row keeps its texts',
    errorCells: 'An error cell spoils its own row only',
    omittedArguments: 'An argument left out counts as not given',
    blockedSpill: 'A blocked result is an error and overwrites nothing',
    sheetValues: 'Reading to the last row and column with -1',
    mayEditRange: 'Asking who may edit a range',
    refusedChoice: 'A script writes what a drop-down does not list',
    sameUser: 'Who opens the page is who runs the add-on',
    region: 'Locale and time zone of the spreadsheet',
    library: 'Newer library of JavaScript',
    storage: 'The browser lets drafts be kept',
    roundTrip: 'Time to ask the server once',
  },
};

export const selfTestTexts: Bilingual<SelfTestTexts> = { vi, en };
