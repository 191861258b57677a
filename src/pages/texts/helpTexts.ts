import type { SidebarData } from '../../contract/SidebarData.ts';
import type { Bilingual } from '../../domain/text/Language.ts';

type TabNames = SidebarData['tabs'];

const vi = {
  heading: 'Trợ giúp',
  items: ({ staff, units }: TabNames): readonly (readonly [about: string, told: string])[] => [
    [
      'Đăng ký',
      'Bốn bước, chưa gửi thì chưa ghi gì vào bảng. Chữ đã gõ được giữ lại; đóng thanh bên rồi mở lại vẫn còn.',
    ],
    [
      'Của tôi',
      'Xem trạng thái và lý do, sửa hoặc rút khi chưa duyệt, báo bắt đầu triển khai và đã áp dụng.',
    ],
    [
      'Xét duyệt',
      'Chỉ người xét duyệt thấy. Không ai xét sáng kiến của chính mình. Quyết định nhầm thì hoàn tác được.',
    ],
    [
      'Phiếu điểm',
      `Chọn một dòng của tab ${staff} hoặc ${units} để xem vì sao được điểm ấy và thử đổi số liệu; thử thì không ghi gì.`,
    ],
    [
      'Mất mạng, báo lỗi',
      'Bấm Gửi lại: không bao giờ thành hai dòng. Không được nữa thì bấm Sao chép nội dung.',
    ],
    [
      'Bàn phím',
      'Tab đi tới, Shift+Tab đi lui, Enter để bấm. Trong danh sách người: mũi tên lên xuống rồi Enter.',
    ],
  ],
  contact: 'Liên hệ',
  noContact: 'Hỏi quản trị bảng tính. (Quản trị: ghi mục Liên hệ trong tab Cấu hình để hiện ở đây.)',
};

const en: typeof vi = {
  heading: 'Help',
  items: ({ staff, units }) => [
    [
      'Register',
      'Four steps; nothing is written before you send. What you typed is kept, also when the sidebar is closed.',
    ],
    [
      'Mine',
      'See state and reason, change or withdraw before a decision, report the start and the first use.',
    ],
    ['Review', 'Only reviewers see it. Nobody decides on their own. A mistaken decision can be undone.'],
    [
      'Score',
      `Select a row of the tab ${staff} or ${units} to see why it has its points, and try other figures; nothing is written.`,
    ],
    [
      'No connection, an error',
      'Send again: it never becomes two rows. If nothing helps, copy all you typed.',
    ],
    ['Keyboard', 'Tab goes on, Shift+Tab back, Enter presses. In the list of people: arrows, then Enter.'],
  ],
  contact: 'Contact',
  noContact: 'Ask the admin of the workbook. (Admins: the line Liên hệ in the tab Cấu hình is shown here.)',
};

export const helpTexts: Bilingual<typeof vi> = { vi, en };
