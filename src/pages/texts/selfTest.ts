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
  byHand: 'Tự thử bằng tay, ghi cạnh mỗi dòng có hoặc không',
  hands: [
    'Biến một tab thành Table có kiểu cột, rồi thiết lập: có báo cột nào không đặt được không?',
    'Biến tab Cán bộ thành Table: công thức ở dòng tiêu đề có còn không?',
    'Chèn thẻ người vào cột E-mail: người đó có đăng ký được không?',
    'Người nhập liệu xóa một dòng, sắp xếp bảng: Google có cho không?',
    'Người sửa được bảng nhưng không sửa được tab Tiêu chí đổi vùng tên TIEU_CHI sang chỗ khác: Google có cho không?',
    'In từ bảng điều hành, báo cáo: bản in có đủ không?',
    'Dán từ Excel: số 33,34 và ngày 03/02/2020 có đúng không?',
    'Người chỉ xem, và điện thoại: có thấy điểm không?',
    'Thông báo có điều kiện: có gửi khi tiện ích ghi không?',
  ],
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
    typedTexts: 'Ô chưa định dạng đọc chữ thành gì',
    writtenMoment: 'Thời điểm ghi ra đúng giờ Việt Nam',
    readAtOnce: 'Đọc hàm ngay khi vừa ghi: kết quả hay «Loading…»',
    protectionEditors: 'Người sửa được của một bảo vệ mới, trước và sau khi bỏ',
    untouchedFormat: 'Định dạng của ô chưa ai đụng đến',
    rowsAdded: 'Dòng thêm ở cuối có theo vùng tên, bảo vệ, danh sách, định dạng',
    blankResults: 'Kết quả trống có tính là nội dung (2: không, 6: có)',
    storage: 'Trình duyệt cho giữ bản nháp',
    roundTrip: 'Thời gian một lần hỏi máy chủ',
    frameSize: 'Khung của hộp thoại (đặt 760 × 520)',
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
  byHand: 'To try by hand: note yes or no beside each line',
  hands: [
    'Make a tab a Table with typed columns and set up: are the columns named that were refused?',
    'Make Cán bộ a Table: is the formula in its header still there?',
    'Put a people chip into E-mail: can that person register?',
    'Somebody who enters data deletes a row, sorts the table: does Google let them?',
    'Somebody who may edit, but not the tab Tiêu chí, points the named range TIEU_CHI elsewhere: does Google let them?',
    'Print from the dashboard and the report: is all there?',
    'Paste from Excel: are 33,34 and 03/02/2020 right?',
    'A viewer, and a phone: do they see scores?',
    'Conditional notifications: are they sent when the add-on writes?',
  ],
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
    typedTexts: 'What cells without a format make of texts',
    writtenMoment: 'A moment that is written shows Vietnamese time',
    readAtOnce: 'A function read at once: its result or «Loading…»',
    protectionEditors: 'Editors of a new protection, before and after removal',
    untouchedFormat: 'The format of a cell that nobody has touched',
    rowsAdded: 'Rows added at the end get name, protection, drop-down, format',
    blankResults: 'Blank results count as content (2: no, 6: yes)',
    storage: 'The browser lets drafts be kept',
    roundTrip: 'Time to ask the server once',
    frameSize: 'The frame of the dialog (760 × 520 were asked for)',
  },
};

export const selfTestTexts: Bilingual<SelfTestTexts> = { vi, en };
