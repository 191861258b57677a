import type { Bilingual } from '../Language.tsx';

/** What is said when a table has a fault, so that nobody has a score; `detail` is its place, the fault and the fix. */
export const tableFault: Bilingual<(detail: string) => string> = {
  vi: detail => `Chưa tính được điểm vì bảng có lỗi. ${detail}.`,
  en: detail => `A table has a fault, so nothing can be scored. ${detail}.`,
};
