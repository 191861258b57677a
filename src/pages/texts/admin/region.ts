import type { Bilingual } from '../../../domain/text/Language.ts';

const vi = {
  heading: 'Ngôn ngữ, múi giờ của bảng tính chưa đúng',
  found: (locale: string, timeZone: string) =>
    `Bảng tính đang để ngôn ngữ ${locale}, múi giờ ${timeZone}. Tiện ích cần Việt Nam (vi_VN) và giờ Hà Nội (Asia/Ho_Chi_Minh).`,
  effect:
    'Để như hiện nay, ngày có thể lệch và số như 33,34 có thể thành chữ. Đổi xong nên xem lại ngày, số đã gõ trước đó.',
  set: 'Đổi sang Việt Nam',
  running: 'Đang đổi…',
  done: 'Đã đổi sang Việt Nam (vi_VN), giờ Hà Nội. Xem lại ngày, số đã gõ trước đó.',
};

type RegionTexts = typeof vi;

const en: RegionTexts = {
  heading: 'Locale or time zone of the spreadsheet is wrong',
  found: (locale, timeZone) =>
    `The spreadsheet has the locale ${locale} and the time zone ${timeZone}. The add-on needs Viet Nam (vi_VN) and Hanoi time (Asia/Ho_Chi_Minh).`,
  effect:
    'As it is, days may be off and numbers such as 33,34 may become text. After the change, look again at days and numbers typed before.',
  set: 'Change to Viet Nam',
  running: 'Changing…',
  done: 'Changed to Viet Nam (vi_VN) and Hanoi time. Look again at days and numbers typed before.',
};

/** Texts of the note on locale and time zone. */
export const regionTexts: Bilingual<RegionTexts> = { vi, en };
