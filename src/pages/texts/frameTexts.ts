import type { Bilingual } from '../../domain/text/Language.ts';

const vi = {
  name: 'Thi đua',
  navigation: 'Các màn hình',
  screens: {
    register: 'Đăng ký',
    mine: 'Của tôi',
    review: 'Xét duyệt',
    council: 'Hội đồng',
    scores: 'Phiếu điểm',
    help: 'Trợ giúp',
  },
  loading: 'Đang mở…',
  open: 'Mở lại',
  again: 'Thử lại',
  version: (version: string) => `Phiên bản ${version}`,
  who: 'Người đăng ký là ai?',
  whoHint: 'Gõ tên hoặc mã, không cần dấu, ví dụ «dao». Lựa chọn này được giữ đến khi đóng trình duyệt',
  unverified: 'tự chọn tên',
  unknown: 'Chưa rõ ai đang dùng',
  stranger: (tab: string) => `E-mail không có trong tab ${tab}: chỉ đăng ký thay được`,
  /** Recognised by e-mail, but nobody of the roster. */
  reviewer: 'Người xét duyệt (nhận ra theo e-mail)',
  member: 'Thành viên Hội đồng (nhận ra theo e-mail)',
  choose: 'Chọn tên',
  change: 'Đổi người',
  keep: 'Để nguyên',
  addOther: 'Thêm người ngoài cơ quan',
  nobody: (tab: string) =>
    `Tab ${tab} chưa có ai. Nhờ quản trị ghi mã và họ tên vào tab này, rồi mở lại thanh bên`,
  /** `most`: no more are shown. */
  found: (count: number, most: number) => {
    if (count === 0) return 'Không có ai khớp. Sửa lại tên hoặc mã';
    return count < most ? `${count} người khớp` : `${count} người khớp nhất; gõ thêm để thu hẹp`;
  },
  summary: (count: number) => `Có ${count} chỗ cần sửa`,
  showRow: (number: string) => `Xem dòng ${number}`,
  shown: (number: string) => `Đã chọn dòng ${number} trong bảng`,
  covered: (told: string) => `${told}; đóng thanh bên để xem`,
  waiting: 'Có người khác đang gửi. Đang chờ đến lượt… (nội dung không mất)',
};

const en: typeof vi = {
  name: 'Emulation',
  navigation: 'Screens',
  screens: {
    register: 'Register',
    mine: 'Mine',
    review: 'Review',
    council: 'Council',
    scores: 'Score',
    help: 'Help',
  },
  loading: 'Opening…',
  open: 'Open again',
  again: 'Try again',
  version: version => `Version ${version}`,
  who: 'Who registers?',
  whoHint: 'Type a name or code, marks do not matter: «dao». Kept until the browser is closed',
  unverified: 'chosen, not recognised',
  unknown: 'Not known who you are',
  stranger: tab => `E-mail not in the tab ${tab}: can only register for others`,
  reviewer: 'Reviewer (recognised by e-mail)',
  member: 'Member of the council (recognised by e-mail)',
  choose: 'Choose your name',
  change: 'Somebody else',
  keep: 'Leave it',
  addOther: 'Add as an outsider',
  nobody: tab =>
    `The tab ${tab} is empty. Ask your admin to put codes and names into it, then open the sidebar again`,
  found: (count, most) => {
    if (count === 0) return 'Nobody fits. Change the name or code';
    if (count >= most) return `The best ${count}; type more to see fewer`;
    return count === 1 ? 'One person fits' : `${count} people fit`;
  },
  summary: count => (count === 1 ? 'One answer needs a change' : `${count} answers need a change`),
  showRow: number => `Show row ${number}`,
  shown: number => `The row of ${number} is selected in the sheet`,
  covered: told => `${told}; close the sidebar to see it`,
  waiting: 'Somebody else is sending. Waiting in line… (nothing is lost)',
};

export const frameTexts: Bilingual<typeof vi> = { vi, en };
