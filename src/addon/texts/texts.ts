/** The languages of the add-on. */
export type Language = 'vi' | 'en';

/** Texts for people; a key that one language lacks does not compile. */
export type Texts = typeof vi;

const list = (names: readonly string[]) => names.map(name => `«${name}»`).join(', ');

const vi = {
  menu: 'Thi đua',
  register: 'Đăng ký sáng kiến',
  mine: 'Sáng kiến của tôi',
  scores: 'Phiếu điểm',
  review: 'Xét duyệt',
  setUp: 'Thiết lập bảng tính',
  selfTest: 'Kiểm tra trên Google Sheets',
  busy: 'Có người khác đang thay đổi bảng tính. Chờ một phút rồi thử lại; chưa có gì thay đổi.',
  complete: 'Bảng tính đã đủ tab. Không có gì thay đổi.',
  made: (tabs: readonly string[]) => `Đã tạo tab ${list(tabs)}.`,
};

const en: Texts = {
  menu: 'Emulation',
  register: 'Register an initiative',
  mine: 'My initiatives',
  scores: 'Score sheet',
  review: 'Review',
  setUp: 'Set up the workbook',
  selfTest: 'Check on Google Sheets',
  busy: 'Somebody else is changing the workbook. Try again in a minute; nothing was changed.',
  complete: 'The workbook has all its tabs. Nothing was changed.',
  made: tabs => `Made the tabs ${list(tabs)}.`,
};

export const texts: Readonly<Record<Language, Texts>> = { vi, en };
