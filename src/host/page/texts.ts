/** Every text of the page; a key that one language lacks does not compile. */
type Texts = typeof vi;

const vi = {
  local: (user: string) =>
    `Bản cục bộ: bảng tính chạy trên máy này, không gửi gì lên mạng. Đang làm việc với tư cách ${user}.`,
  download: 'Tải tệp .xlsx',
  saved: 'Đã lưu',
  saving: 'Đang lưu…',
  unsaved: (reason: string) => `Chưa lưu được (${reason}). Tải tệp .xlsx về để giữ thay đổi.`,
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
  sheet: 'Bảng tính',
  OK: 'OK',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
  CLOSE: 'Đóng',
};

const en: Texts = {
  local: user =>
    `Local copy: the spreadsheet runs on this computer and sends nothing anywhere. Working as ${user}.`,
  download: 'Download .xlsx',
  saved: 'Saved',
  saving: 'Saving…',
  unsaved: reason => `Not saved (${reason}). Download the .xlsx file to keep the changes.`,
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
  sheet: 'Spreadsheet',
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** Vietnamese, or English with `?lang=en`. */
export const texts: Texts = new URLSearchParams(location.search).get('lang') === 'en' ? en : vi;
