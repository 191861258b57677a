import type { Bilingual } from '../../../domain/text/Language.ts';

/** What dashboard and report both say of what they are drawn from. */
const vi = {
  loading: 'Đang đọc bảng tính…',
  again: 'Tải lại số liệu',
  source: 'Kết quả',
  now: 'Hiện tại (chưa chốt)',
  frozen: (period: string) => `Đã chốt: ${period}`,
  /** A table has a fault, so that nobody has a score; `detail` is its place, the fault and the fix. */
  fault: (detail: string) => `Chưa tính được điểm vì bảng có lỗi. ${detail}.`,
};

const en: typeof vi = {
  loading: 'Reading the workbook…',
  again: 'Read again',
  source: 'Results',
  now: 'Now (not frozen)',
  frozen: period => `Frozen: ${period}`,
  fault: detail => `A table has a fault, so nothing can be scored. ${detail}.`,
};

export const readingTexts: Bilingual<typeof vi> = { vi, en };
