import type { Bilingual } from '../../domain/text/Language.ts';

const vi = {
  restored: (moment: string) => `Đã khôi phục bản nháp lúc ${moment}`,
  drop: 'Bỏ nháp',
  ask: 'Bỏ những gì đã gõ?',
  dropIt: 'Bỏ',
  keep: 'Giữ lại',
  dropped: 'Đã bỏ bản nháp',
  takeBack: 'Lấy lại',
  unsent: 'Có bản nháp chưa gửi',
};

const en: typeof vi = {
  restored: moment => `The draft of ${moment} was restored`,
  drop: 'Discard draft',
  ask: 'Discard what was typed?',
  dropIt: 'Discard',
  keep: 'Keep it',
  dropped: 'The draft was discarded',
  takeBack: 'Take it back',
  unsent: 'A draft has not been sent',
};

export const draftTexts: Bilingual<typeof vi> = { vi, en };
