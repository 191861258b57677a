import { unitCode } from '../../tabs/codes.ts';

/**
 * Source that goes behind Code.js: `fill(sizes)` lets each tab have so many rows, below those that there are, and
 * `grow({rows})` makes the register and its history as long as they would be after years; three rows were typed by hand.
 * Only what people type is written; the rest is calculated.
 */
export const body = `
function put(name, from, to, columns) {
  if (to < from) return;
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name), header = sheet.getSheetValues(1, 1, 1, -1)[0];
  if (sheet.getMaxRows() < to) sheet.insertRowsAfter(sheet.getMaxRows(), to - sheet.getMaxRows() + 100);
  Object.keys(columns).forEach(function (title) {
    var values = [];
    for (var at = from; at <= to; at++) values.push([typeof columns[title] === 'function' ? columns[title](at - 1) : columns[title]]);
    sheet.getRange(from, header.indexOf(title) + 1, values.length, 1).setValues(values);
  });
  return sheet;
}
function fill(sizes) {
  var code = function (at) { return 'CB' + ('00' + at).slice(-3); };
  var unit = function (at) { return 'X' + (at % (sizes['Đơn vị'] - 7) + 8); };
  var person = function (at) { return code(at % (sizes['Cán bộ'] - 40) + 41); };
  var day = function (at) { return new Date(2020, at % 12, 15); };
  function extend(name, columns) {
    var codes = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getSheetValues(1, 1, -1, 1), used = 1;
    while (used < codes.length && codes[used][0] !== '') used++;
    put(name, used + 1, sizes[name] + 1, columns);
  }
  extend('Đơn vị', { '${unitCode.column}': function (at) { return 'X' + at; }, 'Tên đơn vị': function (at) { return 'Phòng ' + at; }, 'Loại': 'Phòng',
    'Phiếu hợp lệ': 10, 'Phiếu hài lòng': 9 });
  extend('Cán bộ', { 'Mã cán bộ': code, 'Họ tên': function (at) { return 'Nguyễn Văn ' + at; }, '${unitCode.column}': unit,
    'Đối tượng': function (at) { return ['Công chức', 'Viên chức', 'Người lao động'][at % 3]; }, 'Người đứng đầu': 'Không' });
  extend('Nhiệm vụ', { 'Mã nhiệm vụ': function (at) { return 'NV' + at; }, 'Tên nhiệm vụ': function (at) { return 'Việc ' + at; },
    '${unitCode.column}': unit, 'Mã cán bộ': person, 'Hạn': day, 'Thuộc kế hoạch': 'Có', 'Trạng thái': 'Đang thực hiện' });
  extend('Sáng kiến', { 'Số tiếp nhận': function (at) { return 'SK-2020-' + at; }, 'Thời điểm đăng ký': day,
    'Tên': function (at) { return 'Sáng kiến ' + at; }, '${unitCode.column}': unit, 'Mã tác giả': person, 'Trạng thái': 'Đã đăng ký' });
  return null;
}
function grow(given) {
  var number = function (at) { return 'SK-2019-' + at; }, now = new Date();
  put('Sáng kiến', 14, 13 + given.rows, { 'Số tiếp nhận': number, 'Thời điểm đăng ký': now, 'Loại': 'Sáng kiến',
    'Tên': function (at) { return 'Tên ' + at; }, 'Mã tác giả': 'CB12', 'Trạng thái': 'Đang triển khai' });
  put('Sáng kiến', 14 + given.rows, 16 + given.rows, { 'Loại': 'Sáng kiến', 'Tên': function (at) { return 'Dòng nhập tay số ' + at; },
    'Lĩnh vực CCHC': 'Khác', 'Mã tác giả': function (at) { return 'CB0' + (at - 12 - given.rows); }, 'Thực trạng': 'a', 'Giải pháp': 'b', 'Kết quả mong đợi': 'c' });
  put('Nhật ký', 2, 1 + given.rows, { 'Thời điểm': now, 'Đối tượng': number, 'Việc': 'Bắt đầu triển khai', 'Đến': 'Đang triển khai' });
  put('Cán bộ', 8, 8, { 'E-mail': given.author }).getRange('A5').activate();
  var settings = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Cấu hình');
  settings.getSheetValues(1, 1, -1, 1).forEach(function (cells, row) {
    if (cells[0] === 'Người xét duyệt') settings.getRange(row + 1, 2).setValue(given.council);
  });
  return null;
}
`;
