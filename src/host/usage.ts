import type { Language } from '../domain/text/Language.ts';

/** What `npm start -- --help` prints. */
export const usage: Readonly<Record<Language, string>> = {
  vi: `Mở bảng tính thi đua ngay trên máy này, không cần tài khoản Google.

  npm start                       mở bảng tính thi-dua-cchc.xlsx; lần đầu tạo mới với dữ liệu mẫu
  npm start -- --campaign ma      mở dữ liệu mẫu của phong trào có mã ấy, ví dụ nd-335-2025; tệp là thi-dua-ma.xlsx
  npm start -- tep.xlsx           mở tep.xlsx; thay đổi được lưu vào chính tệp đó, bản gốc giữ ở tep.bak.xlsx
  npm start -- --print            chấm bảng tính mẫu, in ra màn hình và ghi ra thi-dua-mau.xlsx
  npm start -- tep.xlsx --print   chấm tep.xlsx và ghi kết quả ra tep-da-cham.xlsx; tệp gốc giữ nguyên

  --port 8642                     cổng; nếu đang bận thì lấy cổng kế tiếp
  --lang vi|en                    ngôn ngữ trên màn hình
  --help                          xem trang này`,
  en: `Opens an emulation workbook on this computer, without a Google account.

  npm start                       opens thi-dua-cchc.xlsx; the first time it is made, with sample data
  npm start -- --campaign id      opens the sample of that campaign, such as nd-335-2025; the file is thi-dua-id.xlsx
  npm start -- file.xlsx          opens file.xlsx; changes go into that very file, the original stays as file.bak.xlsx
  npm start -- --print            scores the example, prints the results and writes thi-dua-mau.xlsx
  npm start -- file.xlsx --print  scores file.xlsx and writes file-da-cham.xlsx; the original stays as it is

  --port 8642                     the port; if it is in use, the next one is taken
  --lang vi|en                    language of the terminal
  --help                          shows this page`,
};
