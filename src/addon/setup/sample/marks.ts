/** Stands in Hướng dẫn as long as the workbook holds sample data. */
export const SAMPLE_LINE = 'DỮ LIỆU MẪU: mọi người, đơn vị và số liệu trong tệp này không có thật.';
/** Names the row of Cấu hình in a workbook that holds sample data. */
export const SAMPLE_MARK = 'Dữ liệu mẫu';
