import type { Bilingual } from '../../../domain/text/Language.ts';

/** Texts of the section on titles. */
const vi = {
  heading: 'Danh hiệu',
  about:
    'Ai được đề nghị danh hiệu nào, còn thiếu gì: tab Xét danh hiệu và Xét danh hiệu đơn vị, tự tính theo điều kiện của tab Danh hiệu (sửa được). Người bị kỷ luật, đang bị xem xét ghi ở tab Kỷ luật và xác minh. Máy chỉ đề nghị, người có thẩm quyền quyết định. Bốn tab ẩn cho đến khi bấm.',
  open: 'Mở các tab danh hiệu',
  opening: 'Đang mở…',
  opened: 'Đã mở bốn tab; đang ở tab Xét danh hiệu.',
};

const en: typeof vi = {
  heading: 'Titles',
  about:
    'Who is proposed for which title, and what is missing: the tabs Xét danh hiệu (people) and Xét danh hiệu đơn vị (units), calculated by the conditions of the tab Danh hiệu, which you may change. Whoever was disciplined or is being looked into stands in the tab Kỷ luật và xác minh. These are proposals; those in charge decide. The four tabs are hidden until you press.',
  open: 'Open the tabs of titles',
  opening: 'Opening…',
  opened: 'The four tabs are open; Xét danh hiệu is selected.',
};

export const titlesTexts: Bilingual<typeof vi> = { vi, en };
