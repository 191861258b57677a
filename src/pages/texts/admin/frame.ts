import type { Bilingual } from '../../../domain/text/Language.ts';

/** Texts around the sections of the page for admins. */
const vi = {
  heading: 'Thiết lập và kiểm tra',
  loading: 'Đang đọc bảng tính…',
  retry: 'Thử lại',
  version: (sheet: number, own: number) =>
    sheet === own
      ? `Phiên bản bảng tính ${sheet}.`
      : `Phiên bản bảng tính ${sheet}, tiện ích dùng phiên bản ${own}.`,
  failures: {
    busy: 'Có người khác đang thay đổi bảng tính. Chờ một phút rồi bấm lại; việc đã làm xong vẫn giữ nguyên.',
    readOnly:
      'Tài khoản này không được sửa tab Cấu hình đã bảo vệ. Nhờ người có tên ở mục «Quản trị» của tab đó, hoặc chủ bảng tính, làm việc này.',
  },
  again: 'Bấm lại được: việc đã làm không làm lần nữa.',
};

const en: typeof vi = {
  heading: 'Set up and check',
  loading: 'Reading the spreadsheet…',
  retry: 'Try again',
  version: (sheet, own) =>
    sheet === own
      ? `Workbook version ${sheet}.`
      : `Workbook version ${sheet}; the add-on uses version ${own}.`,
  failures: {
    busy: 'Somebody else is changing the spreadsheet. Wait a minute and press again; what is done stays done.',
    readOnly:
      'This account may not edit the protected tab Cấu hình. Ask somebody who is named there under «Quản trị», or the owner of the spreadsheet.',
  },
  again: 'It can be pressed again: what is done is not done twice.',
};

export const frameTexts: Bilingual<typeof vi> = { vi, en };

/** A text as a sentence: with a full stop, unless it has an end. */
export const sentence = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);
