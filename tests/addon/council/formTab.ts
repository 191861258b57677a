/** The answers of a Google Form, as people's questions are called. */
export const FORM = 'Câu trả lời biểu mẫu 1';

export const questions = [
  'Dấu thời gian',
  'Loại',
  'Tên',
  'Lĩnh vực CCHC',
  'Họ tên',
  'Tỷ lệ đóng góp',
  'Thực trạng',
  'Giải pháp',
  'Kết quả mong đợi',
  'Minh chứng',
] as const;

export type Answer = Readonly<Partial<Record<(typeof questions)[number], string>>>;

/** An answer that lacks nothing. */
export const answer = {
  'Dấu thời gian': '2020-03-06T02:15:00.000Z',
  Loại: 'giai phap',
  Tên: 'Nhắc hạn trả kết quả bằng tin nhắn',
  'Lĩnh vực CCHC': 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
  'Họ tên': 'can bo mau 07',
  'Thực trạng': 'Hay trễ hạn',
  'Giải pháp': 'Tự nhắc trước ba ngày',
  'Kết quả mong đợi': 'Không trễ',
  'Minh chứng': 'https://vidu.vn/anh-1\nBiên bản số 3',
} satisfies Answer;

/** The cells of answers below their questions; the first is a moment. */
export const cellsOf = (answers: readonly Answer[]): readonly (readonly string[])[] =>
  answers.map(one => questions.map(question => one[question] ?? ''));

/** Source of functions by which a form sends its answers, and people find what stands there. */
export const formTab = `
function sendForm(name, header, rows) {
  var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheetByName(name);
  if (!sheet) { sheet = book.insertSheet(name); sheet.getRange(1, 1, 1, header.length).setValues([header]); }
  rows.forEach(function (row) {
    sheet.appendRow(row.map(function (cell, at) { return at === 0 && /Z$/.test(cell) ? new Date(cell) : cell; }));
  });
  SpreadsheetApp.flush();
}
function deleteLast() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sáng kiến');
  sheet.deleteRows(sheet.getLastRow(), 1);
}`;
