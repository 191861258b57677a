import type { ResultsSource } from '../../../contract/Periods.ts';
import type { Bilingual } from '../../../domain/text/Language.ts';

/** What dashboard and report both say of what they are drawn from. */
const vi = {
  loading: 'Đang đọc bảng tính…',
  again: 'Tải lại số liệu',
  source: 'Kết quả',
  sources: {
    now: () => 'Hiện tại (chưa chốt)',
    frozen: (period: string) => `Đã chốt: ${period}`,
    year: (period: string) => `Tổng hợp năm: ${period}`,
  } satisfies Readonly<Record<ResultsSource['kind'], (period: string) => string>>,
  /** Before what is wrong with the table. */
  fault: 'Chưa tính được điểm vì bảng có lỗi.',
};

const en: typeof vi = {
  loading: 'Reading the workbook…',
  again: 'Read again',
  source: 'Results',
  sources: {
    now: () => 'Now (not frozen)',
    frozen: period => `Frozen: ${period}`,
    year: period => `Result of the year: ${period}`,
  },
  fault: 'A table has a fault, so nothing can be scored.',
};

export const readingTexts: Bilingual<typeof vi> = { vi, en };
