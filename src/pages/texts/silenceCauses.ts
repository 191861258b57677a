import type { Bilingual } from '../../domain/text/Language.ts';
import type { Silence } from '../call/ask.ts';

/** What has happened, which ends with a full stop, and the way out, which does not. */
export type CauseAndWay = Readonly<Record<'cause' | 'way', Bilingual<string>>>;

/** What is said where the script has not answered, or not as it should. */
export const silenceCauses: Readonly<Record<Silence, () => CauseAndWay>> = {
  updated: () => ({
    cause: { vi: 'Tiện ích vừa được cập nhật.', en: 'The add-on has just been updated.' },
    way: {
      vi: 'Đóng thanh bên rồi mở lại từ menu Thi đua; bản nháp được khôi phục',
      en: 'Close the sidebar and open it again from the menu; the draft is restored',
    },
  }),
  offline: () => ({
    cause: { vi: 'Mất kết nối.', en: 'No connection.' },
    way: { vi: 'Thử lại ngay', en: 'Try again now' },
  }),
  slow: () => ({
    cause: { vi: 'Quá lâu chưa có trả lời.', en: 'There was no answer for too long.' },
    way: { vi: 'Thử lại ngay', en: 'Try again now' },
  }),
  accounts: () => ({
    cause: {
      vi: 'Trình duyệt đang đăng nhập nhiều tài khoản Google nên Google từ chối.',
      en: 'You are signed in to several Google accounts, so Google refuses.',
    },
    way: {
      vi: 'Mở bảng tính trong cửa sổ ẩn danh, chỉ đăng nhập một tài khoản',
      en: 'Open the workbook in a private window with one account',
    },
  }),
  quota: () => ({
    cause: {
      vi: 'Google báo đã dùng hết lượt của hôm nay hoặc của phút này.',
      en: 'Google says that the quota of this day or minute is used up.',
    },
    way: { vi: 'Chờ một lát rồi thử lại', en: 'Try again in a while' },
  }),
};
