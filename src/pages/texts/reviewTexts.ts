import type { Bilingual } from '../../domain/text/Language.ts';

const vi = {
  heading: 'Xét duyệt',
  notReviewer:
    'Màn hình này dành cho người xét duyệt; tài khoản đang dùng không có trong «Người xét duyệt» (tab Cấu hình). Thành viên Hội đồng chấm ở mục Hội đồng.',
  askForIt: (contact: string) =>
    `Cần xét duyệt: hỏi ${contact || 'quản trị'}, nhờ ghi e-mail vào mục Người xét duyệt của tab Cấu hình, rồi mở lại thanh bên.`,
  none: 'Không còn sáng kiến nào chờ.',
  shown: (count: number, all: number) =>
    count === 0
      ? 'Không có sáng kiến nào khớp.'
      : count === all
        ? `${all} sáng kiến đang chờ, lâu nhất trước`
        : `${count}/${all} sáng kiến đang chờ`,
  find: 'Tìm hoặc mở theo số',
  findHint: 'Không cần dấu. Gõ số, ví dụ 17, rồi Enter để mở',
  filter: 'Lọc',
  filters: { state: 'Trạng thái', unit: 'Đơn vị', field: 'Lĩnh vực' },
  all: 'Tất cả',
  showAll: 'Bỏ lọc',
  columns: { initiative: 'Sáng kiến', state: 'Trạng thái', days: 'Ngày chờ' },
  openOldest: 'Xét cái chờ lâu nhất',
  openOne: (number: string) => `Mở ${number}`,
  more: (count: number) => `Xem thêm ${count}`,
  others: 'người khác xét',
  own: 'Sáng kiến có tên mình hoặc do mình đăng ký: người khác xét.',
  alone: 'Chưa lập Hội đồng: một người xét duyệt kết luận. Quản trị lập ở Thi đua → Thiết lập và kiểm tra.',
  list: 'Về danh sách',
  previous: 'Cái trước',
  next: 'Cái sau',
  place: (at: number, count: number) => `${at}/${count}, chờ lâu nhất trước`,
  decision: 'Quyết định',
  noDecision: 'Chọn một quyết định',
  needsReason: (label: string) => `${label} (cần lý do)`,
  write: 'Ghi quyết định',
  history: 'Diễn biến',
  decided: (count: number) => `Quyết định, rút gần đây (${count})`,
  undo: 'Hoàn tác',
  undoOne: (number: string) => `Hoàn tác ${number}`,
  typed: (count: number) => `Dòng nhập tay (${count})`,
  typedAbout:
    'Dòng gõ thẳng vào tab Sáng kiến và câu trả lời biểu mẫu, chưa có số tiếp nhận. Dòng đủ thông tin được cấp số và ghi Nhật ký.',
  row: (tab: string, row: number) => `Tab ${tab}, dòng ${row}`,
  showRow: 'Xem dòng',
  showRowOf: (tab: string, row: number) => `Xem dòng ${row} của tab ${tab}`,
  rowShown: 'Đã chọn trong bảng',
  oneOf: (column: string, found: string, choices: string) =>
    `«${column}»: có "${found}", cần một trong: ${choices}`,
  notFound: (column: string, found: string, tab: string) =>
    `«${column}»: có "${found}", cần mã hoặc họ tên như trong tab ${tab}`,
  doubtful: (column: string, found: string, near: string) =>
    `«${column}»: có "${found}", chưa rõ là ai: ${near}. Ghi mã`,
  shares: (column: string, found: string) =>
    `«${column}»: có "${found}", cần một số cho mỗi tác giả, tổng 100, ví dụ 60; 40`,
  similar: (others: string) => `Gần giống ${others}`,
  alsoTyped: (tab: string, row: number) => `dòng ${row} của tab ${tab}`,
  untitled: 'Chưa có tên',
  lacks: (headers: string) => `Còn thiếu: ${headers}`,
  complete: 'Đủ thông tin',
  accept: 'Tiếp nhận dòng nhập tay',
  accepted: (count: number, left: number) =>
    `Đã tiếp nhận ${count} dòng${left === 0 ? '' : `, còn ${left} dòng chưa tiếp nhận được`}`,
  noneAccepted: (left: number) =>
    left === 0
      ? 'Không còn dòng nào để tiếp nhận'
      : `Chưa tiếp nhận dòng nào: ${left} dòng cần sửa như ghi ở trên`,
  gone: (number: string) =>
    `${number} đã có người khác quyết định, không còn chờ. Quyết định ở đây không được ghi.`,
  left: (number: string) => `${number} không còn chờ quyết định. Đã gõ:`,
  reload: 'Tải lại danh sách',
};

const en: typeof vi = {
  heading: 'Review',
  notReviewer:
    'This screen is for reviewers; the account in use is not named in «Người xét duyệt» (tab Cấu hình). Members of the council score in the part Council.',
  askForIt: contact =>
    `To review, ask ${contact || 'your admin'} to put your e-mail beside Người xét duyệt in the tab Cấu hình, then open the sidebar again.`,
  none: 'No initiative is waiting.',
  shown: (count, all) =>
    count === 0
      ? 'No initiative fits.'
      : count === all
        ? `${all} waiting, longest first`
        : `${count} of ${all} waiting`,
  find: 'Find, or open by number',
  findHint: 'Marks do not matter. Type a number such as 17, then Enter to open it',
  filter: 'Filter',
  filters: { state: 'State', unit: 'Unit', field: 'Field' },
  all: 'All',
  showAll: 'Clear the filter',
  columns: { initiative: 'Initiative', state: 'State', days: 'Days' },
  openOldest: 'Review the longest waiting',
  openOne: number => `Open ${number}`,
  more: count => `Show ${count} more`,
  others: 'others decide',
  own: 'It has your name or you have registered it: others decide.',
  alone: 'There is no council: a single reviewer concludes. Admins form one at Thi đua → Set up and check.',
  list: 'Back to the list',
  previous: 'Previous',
  next: 'Next',
  place: (at, count) => `${at}/${count}, longest waiting first`,
  decision: 'Decision',
  noDecision: 'Choose a decision',
  needsReason: label => `${label} (needs a reason)`,
  write: 'Write the decision',
  history: 'What has happened',
  decided: count => `Decided or withdrawn lately (${count})`,
  undo: 'Undo',
  undoOne: number => `Undo ${number}`,
  typed: count => `Rows typed by hand (${count})`,
  typedAbout:
    'Rows typed straight into the tab Sáng kiến and answers of a form, without a number yet. Complete rows get a number and a line in the history.',
  row: (tab, row) => `Tab ${tab}, row ${row}`,
  showRow: 'Show the row',
  showRowOf: (tab, row) => `Show the row ${row} of the tab ${tab}`,
  rowShown: 'It is selected in the sheet',
  oneOf: (column, found, choices) => `«${column}»: "${found}" should be one of: ${choices}`,
  notFound: (column, found, tab) =>
    `«${column}»: "${found}" should be a code or a full name of the tab ${tab}`,
  doubtful: (column, found, near) => `«${column}»: "${found}" may be ${near}. Write the code`,
  shares: (column, found) =>
    `«${column}»: "${found}" should be a number for each author that add up to 100, e.g. 60; 40`,
  similar: others => `Similar to ${others}`,
  alsoTyped: (tab, row) => `row ${row} of the tab ${tab}`,
  untitled: 'No title yet',
  lacks: headers => `Still lacks: ${headers}`,
  complete: 'Complete',
  accept: 'Take in rows typed by hand',
  accepted: (count, left) => `Took in ${count}${left === 0 ? '' : `; ${left} could not be taken in yet`}`,
  noneAccepted: left =>
    left === 0 ? 'There is no row left to take in' : `Took in none: ${left} need what is said above`,
  gone: number =>
    `Somebody else has decided on ${number}; it waits no more. The decision here was not written.`,
  left: number => `${number} waits no more. What was typed:`,
  reload: 'Load the list again',
};

export type ReviewTexts = typeof vi;

export const reviewTexts: Bilingual<ReviewTexts> = { vi, en };
