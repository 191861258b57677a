import type { Bilingual } from '../../domain/text/Language.ts';

const vi = {
  /** Between cause and way where something was typed. */
  kept: 'Nội dung vẫn còn ở đây, chưa gửi.',
  /** The same where no reply has come. */
  unsure: 'Nội dung vẫn còn ở đây, chưa rõ đã gửi chưa; gửi lại không tạo thêm dòng.',
  copy: 'Sao chép nội dung',
  copied: 'Đã sao chép. Có thể dán vào tệp khác để giữ lại.',
  sendAnyway: 'Vẫn gửi',
  fetch: 'Lấy bản mới',
};

const en: typeof vi = {
  kept: 'Your text is still here, not sent.',
  unsure: 'Your text is still here; it is not known whether it was sent. Sending again adds no second row.',
  copy: 'Copy all I typed',
  copied: 'Copied. Paste it into another file to keep it.',
  sendAnyway: 'Send anyway',
  fetch: 'Get the new version',
};

/** What else is said, or can be pressed, where something has failed. */
export const failureTexts: Bilingual<typeof vi> = { vi, en };
