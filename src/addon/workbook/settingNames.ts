/** Settings that say who may edit what is protected, e-mails separated by `;`. */
export const ADMINS = 'Quản trị';
export const ENTRY = 'Người nhập liệu';
/** The version of the workbook, by which it is upgraded. */
export const VERSION = 'Phiên bản bảng tính';
/** Stands in a workbook that holds sample data. */
export const SAMPLE_MARK = 'Dữ liệu mẫu';
