import type { Both } from '../admin/Language.ts';

type Say = (detail: string) => string;

const vi = {
  missingTab: (detail =>
    `Bảng tính thiếu tab «${detail}». Mở Thi đua → Thiết lập và kiểm tra, bấm nút thiết lập để tạo lại; dữ liệu khác giữ nguyên.`) as Say,
  missingColumn: (detail =>
    `Không thấy cột «${detail}» (tab · cột). Ghi lại tiêu đề đó, hoặc mở Thi đua → Thiết lập và kiểm tra, bấm nút thiết lập để thêm cột.`) as Say,
  invalid: (detail => `Bảng có lỗi nên chưa tính được điểm. ${detail}.`) as Say,
  accounts: (() =>
    'Trình duyệt đang đăng nhập nhiều tài khoản Google nên Google từ chối. Mở bảng tính trong cửa sổ ẩn danh.') as Say,
  offline: (() => 'Mất kết nối hoặc Google không trả lời. Kiểm tra mạng rồi bấm «Tải lại số liệu».') as Say,
  unexpected: (detail =>
    `Chưa đọc được bảng tính${detail === '' ? '' : ` (${detail})`}. Bấm «Tải lại số liệu»; chưa có gì thay đổi.`) as Say,
};

const en: typeof vi = {
  missingTab: detail =>
    `The workbook lacks the tab «${detail}». Open Thi đua → Thiết lập và kiểm tra and press the set-up button to make it again; other data stay.`,
  missingColumn: detail =>
    `The column «${detail}» (tab · column) is missing. Write that header again, or open Thi đua → Thiết lập và kiểm tra and press the set-up button to add it.`,
  invalid: detail => `A table has a fault, so nothing can be scored. ${detail}.`,
  accounts: () =>
    'This browser is signed in with several Google accounts, so Google refuses. Open the spreadsheet in a private window.',
  offline: () =>
    'The connection is lost, or Google does not answer. Check the network, then press «Read again».',
  unexpected: detail =>
    `The workbook could not be read${detail === '' ? '' : ` (${detail})`}. Press «Read again»; nothing was changed.`,
};

/** What is said when dashboard or report cannot be read, with a way out; each is given the detail of the refusal. */
export const readFailures: Both<typeof vi> = { vi, en };
