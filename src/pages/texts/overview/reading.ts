import type { Bilingual } from '../../../domain/text/Language.ts';

/** What dashboard and report both say of what they are drawn from. */
const vi = {
  loading: 'Đang đọc bảng tính…',
  again: 'Tải lại số liệu',
  source: 'Kết quả',
  now: 'Hiện tại (chưa chốt)',
  frozen: (period: string) => `Đã chốt: ${period}`,
  /** Before what is wrong with the table. */
  fault: 'Chưa tính được điểm vì bảng có lỗi.',
};

const en: typeof vi = {
  loading: 'Reading the workbook…',
  again: 'Read again',
  source: 'Results',
  now: 'Now (not frozen)',
  frozen: period => `Frozen: ${period}`,
  fault: 'A table has a fault, so nothing can be scored.',
};

export const readingTexts: Bilingual<typeof vi> = { vi, en };
