import type { WhyUnsaved } from '../sheet/Message.ts';

/** Every text of the page; a key that one language lacks does not compile. */
type Texts = typeof vi;

const vi = {
  local: 'Bản cục bộ',
  localMore: ': bảng tính chạy trên máy này, không gửi gì lên mạng.',
  viewAs: (who: string) => `Xem với tư cách ${who}`,
  somebodyElse: 'Người khác…',
  email: 'E-mail của người ấy',
  /** What somebody is, as the tabs say; those of the council are called as their tab has it. */
  roles: {
    owner: 'chủ bảng tính',
    admins: 'quản trị',
    reviewers: 'người xét duyệt',
    entry: 'người nhập liệu',
    council: (role: string) => `${role || 'thành viên'} Hội đồng`,
    head: (unit: string) => `người đứng đầu ${unit}`,
    staff: 'cán bộ',
  },
  otherSamples: 'Mẫu khác',
  opening: 'Đang mở…',
  download: 'Tải tệp .xlsx',
  saved: 'Đã lưu',
  saving: 'Đang lưu…',
  unsaved: {
    full: 'Chưa lưu được: ổ đĩa hết chỗ. Xóa bớt tệp; vài giây lại thử lưu một lần. Hoặc tải tệp .xlsx về.',
    refused:
      'Chưa lưu được: không có quyền ghi, hoặc chương trình khác đang giữ tệp. Đóng chương trình ấy, hoặc tải tệp .xlsx về.',
    gone: 'Chưa lưu được: thư mục của tệp không còn ở chỗ cũ. Đưa nó về, hoặc tải tệp .xlsx về.',
    failed: 'Chưa lưu được: có lỗi lúc ghi. Tải tệp .xlsx về để giữ thay đổi.',
  } satisfies Record<WhyUnsaved, string>,
  parted: (before: string, name: string) =>
    `Chương trình khác đã lưu ${before} trong lúc nó mở ở đây. Tệp ấy được giữ nguyên; bản đang làm ở trang này từ nay lưu vào ${name}, cùng thư mục. So hai tệp rồi giữ một.`,
  remade: (name: string) =>
    `${name} đã bị xóa hoặc đổi tên trong lúc nó mở ở đây, nên đã được ghi mới vào chỗ cũ.`,
  disconnected:
    'Mất kết nối với chương trình. Trang tự mở lại khi có kết nối; nếu chương trình đã dừng thì chạy lại npm start và mở địa chỉ nó in ra.',
  startedAnew:
    'Chương trình đã chạy lại với địa chỉ khác nên trang này không mở được nữa. Mở địa chỉ mà npm start vừa in ra trong cửa sổ lệnh.',
  moved:
    'Cửa sổ khác vừa thêm, xóa hoặc dời dòng, cột. Thay đổi cuối ở đây chưa được ghi; bảng đã mở lại, hãy làm lại.',
  protected: (user: string) =>
    `Ô này được bảo vệ và ${user} không sửa được. Thay đổi vừa rồi không được ghi. Nhờ quản trị ghi e-mail vào tab Cấu hình.`,
  unsupported:
    'Bản cục bộ không làm được thao tác vừa rồi nên nó không được ghi; bảng đã mở lại. Làm cách khác, hoặc làm trong Google Sheets.',
  notUnderstood:
    'Chương trình không hiểu thay đổi vừa rồi, hoặc thay đổi quá lớn, nên nó không được ghi; bảng đã mở lại. Làm lại từng phần nhỏ hơn.',
  loses: (parts: string, backup: string) =>
    `Tệp này có ${parts}: khi lưu sẽ không còn. Bản gốc được giữ ở ${backup}.`,
  offer: 'Bảng tính này chưa có các tab của phong trào thi đua.',
  running: 'Đang chạy…',
  failed: 'Không thực hiện được',
  close: 'Đóng',
  link: (tab: string) => `Mở tab ${tab} (bấm, hoặc Alt+Enter)`,
  sheet: 'Bảng tính',
  OK: 'OK',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
  CLOSE: 'Đóng',
};

const en: Texts = {
  local: 'Local copy',
  localMore: ': the spreadsheet runs on this computer and sends nothing anywhere.',
  viewAs: who => `View as ${who}`,
  somebodyElse: 'Somebody else…',
  email: 'Their e-mail',
  roles: {
    owner: 'owner of the spreadsheet',
    admins: 'admin',
    reviewers: 'reviewer',
    entry: 'enters data',
    council: role => `council (${role || 'member'})`,
    head: unit => `head of ${unit}`,
    staff: 'staff',
  },
  otherSamples: 'Other samples',
  opening: 'Opening…',
  download: 'Download .xlsx',
  saved: 'Saved',
  saving: 'Saving…',
  unsaved: {
    full: 'Not saved: the disk is full. Delete some files; it is tried again every few seconds. Or download the .xlsx file.',
    refused:
      'Not saved: no permission to write, or another program holds the file. Close that program, or download the .xlsx file.',
    gone: 'Not saved: the folder of the file is not in its place any more. Bring it back, or download the .xlsx file.',
    failed: 'Not saved: an error while writing. Download the .xlsx file to keep the changes.',
  },
  parted: (before, name) =>
    `Another program has saved ${before} while it was open here. That file stays as it is; the work on this page is saved into ${name} in the same folder from now on. Compare the two and keep one.`,
  remade: name =>
    `${name} was deleted or renamed while it was open here, and has been made anew in its old place.`,
  disconnected:
    'The program cannot be reached. The page opens again when it can; if the program has ended, run npm start and open the address that it prints.',
  startedAnew:
    'The program has been started again at another address, so this page cannot go on. Open the address that npm start has just printed in the terminal.',
  moved:
    'Another window has just moved rows or columns. The last change here was not made; the sheet was opened anew, please repeat it.',
  protected: user =>
    `This cell is protected, and ${user} may not edit it. The last change was not made. Ask an admin to add the e-mail to the tab Cấu hình.`,
  unsupported:
    'The local copy cannot do this, so the last change was not made; the sheet was opened anew. Do it another way, or in Google Sheets.',
  notUnderstood:
    'The program did not understand the last change, or it was too big, so it was not made; the sheet was opened anew. Repeat it in smaller parts.',
  loses: (parts, backup) => `This file has ${parts}, which saving loses. The original stays in ${backup}.`,
  offer: 'This workbook does not have the tabs of the campaign yet.',
  running: 'Running…',
  failed: 'That did not work',
  close: 'Close',
  link: tab => `Open the tab ${tab} (click, or Alt+Enter)`,
  sheet: 'Spreadsheet',
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** Vietnamese, or English with `?lang=en`. */
export const texts: Texts = new URLSearchParams(location.search).get('lang') === 'en' ? en : vi;
