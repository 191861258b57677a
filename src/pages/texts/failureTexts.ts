import type { Bilingual } from '../../domain/text/Language.ts';
import type { Failure } from '../call/ask.ts';

/** What has happened, and the way out. */
type Said = (detail: string) => readonly [cause: string, way: string];

const vi = {
  /** Between cause and way where something was typed. */
  kept: 'Nội dung vẫn còn ở đây, chưa gửi.',
  /** The same where no reply has come. */
  unsure: 'Nội dung vẫn còn ở đây, chưa rõ đã gửi chưa; gửi lại không tạo thêm dòng.',
  copy: 'Sao chép nội dung',
  copied: 'Đã sao chép. Có thể dán vào tệp khác để giữ lại.',
  sendAnyway: 'Vẫn gửi',
  fetch: 'Lấy bản mới',
  changed: (by: string, moment: string, columns: string) =>
    `${by} đã sửa sáng kiến này lúc ${moment}: ${columns}.`,
  codes: {
    busy: () => ['Có người khác đang gửi.', 'Chờ một lát rồi thử lại'],
    late: day => [`Đã hết hạn đăng ký (${day}).`, 'Hỏi quản trị về đợt sau'],
    twin: number => [`Đã có sáng kiến cùng tên: ${number}.`, 'Xem lại, hoặc bấm Vẫn gửi'],
    missingTab: tab => [
      `Bảng tính thiếu tab «${tab}».`,
      'Nhờ quản trị bấm Thi đua → Thiết lập và kiểm tra (không ảnh hưởng dữ liệu khác), rồi thử lại',
    ],
    missingColumn: column => [
      `Bảng tính thiếu cột «${column}».`,
      'Nhờ quản trị bấm Thi đua → Thiết lập và kiểm tra để thêm lại cột, rồi thử lại',
    ],
    readOnly: () => [
      'Tài khoản này chỉ được xem bảng tính.',
      'Nhờ quản trị cấp quyền chỉnh sửa, rồi thử lại',
    ],
    invalid: what =>
      what === 'as'
        ? ['Chưa rõ ai đang dùng.', 'Bấm Chọn tên ở đầu thanh bên rồi gửi lại']
        : [
            `Máy chủ không nhận được nội dung${what === '' ? '' : ` (${what})`}.`,
            'Tải lại bảng tính, mở lại thanh bên rồi gửi lại',
          ],
    changed: () => ['Có người vừa sửa sáng kiến này.', 'Bấm Lấy bản mới; chữ đang gõ được giữ nguyên'],
    gone: number => [
      `Không còn sáng kiến ${number} trong bảng.`,
      'Có thể dòng đã bị xóa; hỏi quản trị, hoặc xem lại danh sách',
    ],
    moved: tab => [
      `Các dòng của tab «${tab}» đang bị dời liên tục nên chưa ghi được.`,
      'Đợi người đang sắp xếp xong rồi thử lại',
    ],
    notNow: state => [
      `Trạng thái nay là «${state}» nên không làm bước này được.`,
      'Bấm Lấy bản mới để xem các bước còn lại',
    ],
    notAuthor: () => [
      'Chỉ tác giả mới làm được bước này.',
      'Kiểm tra tên đang dùng ở đầu thanh bên, hoặc nhờ tác giả',
    ],
    notReviewer: () => [
      'Tài khoản này không có trong danh sách người xét duyệt.',
      'Nhờ quản trị ghi e-mail vào tab Cấu hình',
    ],
    own: () => ['Không xét duyệt sáng kiến của chính mình.', 'Nhờ người khác trong Hội đồng'],
    noReason: () => ['Bước này cần lý do.', 'Ghi lý do rồi gửi lại'],
    noRow: () => [
      'Chưa chọn dòng nào của tab Cán bộ hoặc Đơn vị.',
      'Bấm vào một dòng trong bảng, rồi bấm Lấy lại số liệu',
    ],
    updated: () => [
      'Tiện ích vừa được cập nhật.',
      'Đóng thanh bên rồi mở lại từ menu Thi đua; bản nháp được khôi phục',
    ],
    offline: () => ['Mất kết nối.', 'Thử lại ngay'],
    slow: () => ['Quá lâu chưa có trả lời.', 'Thử lại ngay'],
    accounts: () => [
      'Trình duyệt đang đăng nhập nhiều tài khoản Google nên Google từ chối.',
      'Mở bảng tính trong cửa sổ ẩn danh, chỉ đăng nhập một tài khoản',
    ],
    quota: () => ['Google báo đã dùng hết lượt của hôm nay hoặc của phút này.', 'Chờ một lát rồi thử lại'],
    unexpected: detail => [
      `Chưa làm được${detail === '' ? '' : `: ${detail}`}.`,
      'Thử lại; nếu vẫn lỗi, báo quản trị',
    ],
  } satisfies Record<Failure['code'], Said> as Readonly<Record<Failure['code'], Said>>,
};

const en: typeof vi = {
  kept: 'Your text is still here, not sent.',
  unsure: 'Your text is still here; it is not known whether it was sent. Sending again adds no second row.',
  copy: 'Copy all I typed',
  copied: 'Copied. Paste it into another file to keep it.',
  sendAnyway: 'Send anyway',
  fetch: 'Get the new version',
  changed: (by, moment, columns) => `${by} changed this initiative at ${moment}: ${columns}.`,
  codes: {
    busy: () => ['Somebody else is sending.', 'Try again in a moment'],
    late: day => [`Registration ended on ${day}.`, 'Ask your admin about the next campaign'],
    twin: number => [`There is one of the same title: ${number}.`, 'Look at it, or choose Send anyway'],
    missingTab: tab => [
      `The workbook lacks the tab «${tab}».`,
      'Ask your admin to choose Thi đua → Thiết lập và kiểm tra (no other data is touched), then try again',
    ],
    missingColumn: column => [
      `The workbook lacks the column «${column}».`,
      'Ask your admin to choose Thi đua → Thiết lập và kiểm tra, which adds it again, then try again',
    ],
    readOnly: () => [
      'This account may only view the workbook.',
      'Ask your admin for the right to edit, then try again',
    ],
    invalid: what =>
      what === 'as'
        ? ['It is not known who you are.', 'Choose your name at the top of the sidebar and send again']
        : [
            `The server could not read it${what === '' ? '' : ` (${what})`}.`,
            'Reload the workbook, open the sidebar again and send again',
          ],
    changed: () => [
      'Somebody has just changed this initiative.',
      'Get the new version; what you typed stays',
    ],
    gone: number => [
      `There is no initiative ${number} in the sheet any more.`,
      'Its row may have been deleted: ask your admin, or look at the list again',
    ],
    moved: tab => [
      `The rows of the tab «${tab}» are being moved all the time, so nothing was written.`,
      'Wait until whoever is sorting has finished, then try again',
    ],
    notNow: state => [
      `Its state is now «${state}», so this step is not possible.`,
      'Get the new version to see what can be done',
    ],
    notAuthor: () => [
      'Only an author can do this.',
      'Check the name at the top of the sidebar, or ask an author',
    ],
    notReviewer: () => [
      'This account is not on the list of reviewers.',
      'Ask your admin to put its e-mail into the tab Cấu hình',
    ],
    own: () => ['Nobody decides on their own initiative.', 'Ask somebody else of the council'],
    noReason: () => ['This step needs a reason.', 'Give a reason and send again'],
    noRow: () => [
      'No row of the tabs Cán bộ or Đơn vị is selected.',
      'Click a row in the sheet, then read the figures again',
    ],
    updated: () => [
      'The add-on has just been updated.',
      'Close the sidebar and open it again from the menu; the draft is restored',
    ],
    offline: () => ['No connection.', 'Try again now'],
    slow: () => ['There was no answer for too long.', 'Try again now'],
    accounts: () => [
      'You are signed in to several Google accounts, so Google refuses.',
      'Open the workbook in a private window with one account',
    ],
    quota: () => ['Google says that the quota of this day or minute is used up.', 'Try again in a while'],
    unexpected: detail => [
      `Not done${detail === '' ? '' : `: ${detail}`}.`,
      'Try again; if it fails again, tell your admin',
    ],
  },
};

export type FailureTexts = typeof vi;

export const failureTexts: Bilingual<FailureTexts> = { vi, en };
