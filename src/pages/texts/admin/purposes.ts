import type { Bilingual } from '../../../domain/text/Language.ts';
import type { Purpose } from '../../../tabs/Tab.ts';

interface PurposeTexts {
  readonly heading: string;
  readonly about: string;
  readonly start: string;
  readonly running: string;
  /** What is to be done in the tabs that were made. */
  readonly done: string;
  readonly open: string;
  readonly opening: string;
}

/** What bodies may do beside the campaign itself, each with tabs of its own. */
export const purposeTexts: Readonly<Record<Purpose, Bilingual<PurposeTexts>>> = {
  council: {
    vi: {
      heading: 'Hội đồng sáng kiến',
      about:
        'Nhiều người chấm sáng kiến «Có hiệu quả», Chủ tịch kết luận. Không lập thì một người xét duyệt quyết định như trước.',
      start: 'Lập Hội đồng',
      running: 'Đang tạo các tab…',
      done: 'Ghi tên, vai trò, e-mail, mã cán bộ (để không ai chấm sáng kiến của mình) vào tab Hội đồng; xem điểm tối đa, điểm sàn ở tab Tiêu chí sáng kiến. Số phiếu cần có ghi ở tab Cấu hình.',
      open: 'Mở tab Hội đồng',
      opening: 'Đang mở…',
    },
    en: {
      heading: 'Council for initiatives',
      about:
        'Several people score what is «Có hiệu quả», their chair concludes. Without one a single reviewer decides as before.',
      start: 'Form a council',
      running: 'Making the tabs…',
      done: 'Write names, roles, e-mails and staff codes (so that nobody scores their own) into the tab Hội đồng; look at the points in Tiêu chí sáng kiến. How many sheets it takes stands in Cấu hình.',
      open: 'Open the tab Hội đồng',
      opening: 'Opening…',
    },
  },
  titles: {
    vi: {
      heading: 'Danh hiệu',
      about:
        'Ai, đơn vị nào được đề nghị danh hiệu nào, còn thiếu gì: tự tính theo các điều kiện sửa được. Máy chỉ đề nghị, người có thẩm quyền quyết định.',
      start: 'Xét danh hiệu',
      running: 'Đang tạo các tab…',
      done: 'Xem tab Xét danh hiệu, Xét danh hiệu đơn vị. Điều kiện ở tab Danh hiệu; người bị kỷ luật, đang bị xem xét ghi ở tab Kỷ luật và xác minh.',
      open: 'Mở tab Xét danh hiệu',
      opening: 'Đang mở…',
    },
    en: {
      heading: 'Titles',
      about:
        'Who and which unit is proposed for which title, and what is missing, by conditions that you may change. These are proposals; those in charge decide.',
      start: 'Consider titles',
      running: 'Making the tabs…',
      done: 'Look at Xét danh hiệu (people) and Xét danh hiệu đơn vị (units). Conditions stand in Danh hiệu; whoever was disciplined or is being looked into in Kỷ luật và xác minh.',
      open: 'Open the tab Xét danh hiệu',
      opening: 'Opening…',
    },
  },
};
