import type { ErasureObstacle } from '../../../contract/PersonalData.ts';
import type { Bilingual } from '../../../domain/text/Language.ts';

/** Texts of the section in which somebody's name and e-mail are erased. */
const vi = {
  heading: 'Xóa dữ liệu cá nhân',
  about:
    'Khi một người đã nghỉ, chuyển đi: thay họ tên, e-mail bằng mã ở mọi nơi tiện ích biết, kể cả Nhật ký. Dòng và mã còn nguyên nên điểm, tỷ lệ, số liệu không đổi.',
  code: 'Mã cán bộ',
  codeHint: (tab: string) => `Như trong tab ${tab}, ví dụ CB012`,
  open: 'Xem những gì sẽ thay',
  opening: 'Đang tìm…',
  found: (code: string, name: string) => `${code}: ${name}`,
  cells: (tab: string, cells: number) => `Tab ${tab}: ${cells} ô`,
  left: (tab: string, cells: number) =>
    `Tab ${tab}: ${cells} ô giữ nguyên, vì do công thức tự điền hoặc có người khác trùng họ tên; xem và sửa tay`,
  nothing: 'Không còn ô nào có họ tên hay e-mail của người này.',
  initiatives: (numbers: readonly string[]) =>
    `Còn ${numbers.length} sáng kiến chưa kết thúc: ${numbers.join(', ')}. Nên làm xong hoặc rút trước.`,
  council: (role: string) =>
    `Đang ở Hội đồng${role === '' ? '' : `, ${role}`}: dòng ở tab Hội đồng còn lại, không có e-mail thì không ai chấm được thay. Nên thay người trước.`,
  head: 'Đang ghi là người đứng đầu đơn vị: nên ghi người mới trước.',
  lastReviewer:
    'Là người xét duyệt duy nhất ở tab Cấu hình: xóa rồi thì ai sửa được tab đó sẽ xét duyệt. Nên ghi người mới trước.',
  contact: 'Mục «Liên hệ» của tab Cấu hình có tên hoặc e-mail này: nhớ ghi người mới.',
  obstacles: {
    unknown: tab => `Tab ${tab} không có mã này. Ghi đúng mã, ví dụ CB012.`,
    repeated: tab => `Mã này có ở nhiều dòng của tab ${tab}. Sửa cho mỗi người một mã rồi xem lại.`,
    self: () => 'Đây là chính tài khoản đang dùng. Nhờ quản trị khác làm.',
    owner: () => 'Người này là chủ bảng tính. Chuyển quyền sở hữu cho người khác trong nút Chia sẻ trước.',
    lastAdmin: () =>
      'Người này là quản trị duy nhất ở tab Cấu hình. Ghi thêm quản trị khác ở mục «Quản trị» rồi chạy lại phần Thiết lập trước.',
  } satisfies Record<ErasureObstacle, (staffTab: string) => string>,
  start: 'Xóa họ tên và e-mail',
  confirm: (name: string, pseudonym: string, cells: number, tabs: string) =>
    `Thay họ tên và e-mail của «${name}» bằng «${pseudonym}» ở ${cells} ô của ${tabs}? Tiện ích không hoàn tác được việc này, và bỏ luôn mọi bản lưu để hoàn tác của những lần trước. Google còn giữ bản cũ trong Tệp → Nhật ký phiên bản. Nội dung tự gõ (tên sáng kiến, mô tả, lý do) không được tìm.`,
  yes: 'Xóa, không hoàn tác',
  no: 'Giữ nguyên',
  running: 'Đang xóa…',
  done: (cells: number) => `Đã thay ${cells} ô. Việc còn lại do người làm:`,
  rest: [
    'Bỏ quyền truy cập của người này ở nút Chia sẻ.',
    'Bản cũ trong Nhật ký phiên bản của Google, bản sao, tệp đã tải về, đã in: tiện ích không xóa được. Muốn bỏ các bản cũ: Tệp → Tạo bản sao, dùng bản sao, xóa hẳn tệp cũ.',
    'Câu trả lời còn trong chính Google Biểu mẫu (nếu có dùng): xóa ở đó.',
  ],
  moved: 'Chưa xóa gì: dòng của mã này vừa thay đổi. Xem lại rồi bấm lại.',
};

const en: typeof vi = {
  heading: 'Erase personal data',
  about:
    'Once somebody has left: puts their code in the place of name and e-mail wherever the add-on knows them, the history among it. Rows and codes stay, so that scores, shares and counts do not change.',
  code: 'Code of the person',
  codeHint: tab => `As in the tab ${tab}, such as CB012`,
  open: 'Show what would be replaced',
  opening: 'Looking…',
  found: (code, name) => `${code}: ${name}`,
  cells: (tab, cells) => `Tab ${tab}: ${cells} cells`,
  left: (tab, cells) =>
    `Tab ${tab}: ${cells} cells stay, as a formula fills them or somebody else bears the same name; look at them by hand`,
  nothing: 'No cell has name or e-mail of this person any more.',
  initiatives: numbers =>
    `${numbers.length} initiatives of theirs are not finished: ${numbers.join(', ')}. Better finish or withdraw them first.`,
  council: role =>
    `They are of the council${role === '' ? '' : ` (${role})`}: the row in the tab Hội đồng stays, without an e-mail nobody scores by it. Better name somebody else first.`,
  head: 'They are entered as head of their unit: better enter the new one first.',
  lastReviewer:
    'No other reviewer is named in Cấu hình: without one, whoever may edit that tab reviews. Better name somebody first.',
  contact: 'The setting «Liên hệ» of Cấu hình holds this name or e-mail: remember to write somebody else.',
  obstacles: {
    unknown: tab => `The tab ${tab} has no such code. Write it as it stands there, such as CB012.`,
    repeated: tab =>
      `This code stands in several rows of the tab ${tab}. Give everybody one code, then look again.`,
    self: () => 'This is the account that asks. Let another admin do it.',
    owner: () => 'This person owns the spreadsheet. Transfer the ownership by the button Share first.',
    lastAdmin: () =>
      'No other admin is named in Cấu hình. Name one under «Quản trị» and run set-up again first.',
  },
  start: 'Erase name and e-mail',
  confirm: (name, pseudonym, cells, tabs) =>
    `Put «${pseudonym}» in the place of name and e-mail of «${name}» in ${cells} cells of ${tabs}? The add-on cannot take this back, and drops what it kept to undo earlier changes. Google keeps the old state in File → Version history. Texts that people typed (titles, descriptions, reasons) are not searched.`,
  yes: 'Erase for good',
  no: 'Leave it',
  running: 'Erasing…',
  done: cells => `${cells} cells were replaced. What is left to people:`,
  rest: [
    "Take the person's access away by the button Share.",
    'Old states in the version history of Google, copies, files that were downloaded or printed are out of reach of the add-on. To be rid of old states: File → Make a copy, use the copy, delete the old file for good.',
    'Answers that are still in Google Forms (where one is used): delete them there.',
  ],
  moved: 'Nothing was erased: the row of this code has just changed. Look again, then press again.',
};

export const personalDataTexts: Bilingual<typeof vi> = { vi, en };
