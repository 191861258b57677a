import type { Bilingual } from '../../domain/text/Language.ts';

const vi = {
  heading: 'Kho sáng kiến',
  link: 'Tìm trong Kho sáng kiến',
  about: 'Sáng kiến «Được công nhận» và «Có hiệu quả», ai xem được bảng tính cũng đọc được.',
  none: 'Chưa có sáng kiến nào «Có hiệu quả» hay «Được công nhận». Hội đồng ghi ở Xét duyệt thì sáng kiến có ở đây.',
  query: 'Tìm',
  queryHint: 'Tên, đơn vị, tác giả hoặc chữ trong nội dung; không cần dấu',
  anyField: 'Mọi lĩnh vực',
  found: (count: number, all: number) => (count === all ? `${all} sáng kiến` : `${count}/${all} sáng kiến`),
  notFound: 'Không có sáng kiến nào khớp. Bớt chữ hoặc chọn mọi lĩnh vực.',
  showAll: 'Xem tất cả',
  more: (count: number) => `Xem thêm ${count}`,
  notYet: '(chưa công nhận)',
  back: 'Về Kho sáng kiến',
};

const en: typeof vi = {
  heading: 'Library of initiatives',
  link: 'Search the library of initiatives',
  about: 'Recognised or found effective; whoever sees the sheet may read them.',
  none: 'No initiative is effective or recognised yet. When the council says so in Review, it stands here.',
  query: 'Search',
  queryHint: 'Title, unit, author or words of the text; marks do not matter',
  anyField: 'All fields',
  found: (count, all) => (count === all ? `${all} initiatives` : `${count} of ${all} initiatives`),
  notFound: 'None fits. Type less or choose all fields.',
  showAll: 'Show all',
  more: count => `Show ${count} more`,
  notYet: '(not recognised yet)',
  back: 'Back to the library',
};

export const libraryTexts: Bilingual<typeof vi> = { vi, en };
