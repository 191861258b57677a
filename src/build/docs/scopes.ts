import type { Bilingual } from '../../domain/text/Language.ts';

/** A permission that people are asked for (scope), what it is for, and the calls that lead to what needs it. */
export interface PermissionScope {
  readonly address: string;
  readonly vi: string;
  readonly en: string;
  readonly calls: readonly string[];
  /** Why nothing narrower does: for those who review what is published. */
  readonly reason: Bilingual<string>;
}

/**
 * Every permission that the script may need, with the calls through which everything that needs it is reached. Source:
 * Google's guides «Authorization scopes» and «Authorization for Google Services».
 */
export const scopes: readonly PermissionScope[] = [
  {
    address: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
    vi: 'Đọc và ghi chỉ bảng tính này',
    en: 'Reads and writes this spreadsheet only',
    calls: [
      'SpreadsheetApp.getActiveSpreadsheet',
      'SpreadsheetApp.flush',
      'SpreadsheetApp.newConditionalFormatRule',
      'SpreadsheetApp.newDataValidation',
      'SpreadsheetApp.newRichTextValue',
      'SpreadsheetApp.ProtectionType',
    ],
    reason: {
      vi: 'Tiện ích tính điểm trong chính bảng tính đang mở: đọc bảng cán bộ, tiêu chí; ghi sáng kiến đã đăng ký, kết quả, nhật ký; đặt danh sách chọn và bảo vệ. Quyền này không cho mở tệp nào khác; hẹp hơn (chỉ đọc) thì không đăng ký, không thiết lập được.',
      en: 'The add-on works in the spreadsheet that is open: it reads staff and criteria, writes registrations, results and the history, and sets drop-downs and protections. It opens no other file. Read-only access would allow neither registration nor set-up.',
    },
  },
  {
    address: 'https://www.googleapis.com/auth/script.container.ui',
    vi: 'Hiện menu, thanh bên và cửa sổ',
    en: 'Shows menu, sidebar and windows',
    calls: ['SpreadsheetApp.getUi'],
    reason: {
      vi: 'Đăng ký, xét duyệt, phiếu điểm, báo cáo đều ở thanh bên và cửa sổ; không có quyền này thì Apps Script không hiện được trang nào.',
      en: 'Registration, review, score sheets and reports are a sidebar and dialogs inside the spreadsheet; Apps Script shows no page without this permission. The pages load nothing from other addresses.',
    },
  },
  {
    address: 'https://www.googleapis.com/auth/userinfo.email',
    vi: 'Biết ai đang dùng: so với cột E-mail của tab Cán bộ, và với Người xét duyệt của tab Cấu hình',
    en: 'Knows who uses it: compared with the column E-mail of Cán bộ and with the council named in Cấu hình',
    calls: ['Session.getActiveUser', 'Session.getEffectiveUser'],
    reason: {
      vi: 'So e-mail với danh sách trong chính bảng tính để ai cũng chỉ sửa sáng kiến của mình và không ai tự duyệt cho mình. E-mail chỉ ghi vào nhật ký của bảng tính đó, không gửi đi đâu.',
      en: 'The address is compared with the roster in the same spreadsheet, so that people change only their own registrations and nobody decides on their own. It is written into the history of that spreadsheet only and sent nowhere.',
    },
  },
];
