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
    'Mất kết nối với chương trình. Xem cửa sổ lệnh, chạy lại npm start; trang tự mở lại khi có kết nối.',
  moved:
    'Cửa sổ khác vừa thêm, xóa hoặc dời dòng, cột. Thay đổi cuối ở đây chưa được ghi; bảng đã mở lại, hãy làm lại.',
  protected: (user: string) =>
    `Ô này được bảo vệ và ${user} không sửa được. Thay đổi vừa rồi không được ghi. Nhờ quản trị ghi e-mail vào tab Cấu hình.`,
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
    'The program cannot be reached. See the terminal and run npm start again; the page then opens again.',
  moved:
    'Another window has just moved rows or columns. The last change here was not made; the sheet was opened anew, please repeat it.',
  protected: user =>
    `This cell is protected, and ${user} may not edit it. The last change was not made. Ask an admin to add the e-mail to the tab Cấu hình.`,
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
