/** A permission that people are asked for (scope), what it is for, and the calls that lead to what needs it. */
export interface PermissionScope {
  readonly address: string;
  readonly vi: string;
  readonly en: string;
  readonly calls: readonly string[];
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
  },
  {
    address: 'https://www.googleapis.com/auth/script.container.ui',
    vi: 'Hiện menu, thanh bên và cửa sổ',
    en: 'Shows menu, sidebar and windows',
    calls: ['SpreadsheetApp.getUi'],
  },
  {
    address: 'https://www.googleapis.com/auth/userinfo.email',
    vi: 'Biết ai đang dùng: so với cột E-mail của tab Cán bộ, và với Người xét duyệt của tab Cấu hình',
    en: 'Knows who uses it: compared with the column E-mail of Cán bộ and with the council named in Cấu hình',
    calls: ['Session.getActiveUser', 'Session.getEffectiveUser'],
  },
];
