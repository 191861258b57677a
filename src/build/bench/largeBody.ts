/**
 * Source that goes behind Code.js: `makeLargeBody()` adds to the example until it has 300 staff, 20 units beside the Trung
 * tâm, 3 000 tasks and 500 initiatives. Only what people type is written; the rest is calculated.
 */
export const largeBody = `
function makeLargeBody() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var two = function (n) { return ('00' + n).slice(-3); };
  function extend(tab, rows, columns) {
    var sheet = book.getSheetByName(tab);
    var header = sheet.getSheetValues(1, 1, 1, sheet.getLastColumn())[0];
    var codes = sheet.getSheetValues(1, 1, sheet.getMaxRows(), 1);
    var used = 1;
    while (used < codes.length && codes[used][0] !== '') used++;
    var missing = rows + 1 - used;
    if (sheet.getMaxRows() < rows + 1) sheet.insertRowsAfter(sheet.getMaxRows(), rows + 1 - sheet.getMaxRows());
    Object.keys(columns).forEach(function (title) {
      var values = [];
      for (var at = used; at <= rows; at++) values.push([columns[title](at)]);
      sheet.getRange(used + 1, header.indexOf(title) + 1, missing, 1).setValues(values);
    });
  }
  var unit = function (at) { return 'X' + (at % 14 + 8); };
  var person = function (at) { return 'CB' + two(at % 260 + 41); };
  extend('Đơn vị', 21, {
    'Mã đơn vị': function (at) { return 'X' + at; }, 'Tên đơn vị': function (at) { return 'Phòng ' + at; }, 'Loại': function () { return 'Phòng'; },
    'Phiếu hợp lệ': function () { return 10; }, 'Phiếu hài lòng': function () { return 9; } });
  extend('Cán bộ', 300, {
    'Mã cán bộ': function (at) { return 'CB' + two(at); }, 'Họ tên': function (at) { return 'Nguyễn Văn ' + at; }, 'Mã đơn vị': unit,
    'Đối tượng': function (at) { return ['Công chức', 'Viên chức', 'Người lao động'][at % 3]; }, 'Người đứng đầu': function () { return 'Không'; } });
  extend('Nhiệm vụ', 3000, {
    'Mã nhiệm vụ': function (at) { return 'NV' + at; }, 'Tên nhiệm vụ': function (at) { return 'Việc ' + at; }, 'Mã đơn vị': unit, 'Mã cán bộ': person,
    'Hạn': function (at) { return new Date(2020, at % 12, 15); }, 'Thuộc kế hoạch': function () { return 'Có'; }, 'Trạng thái': function () { return 'Đang thực hiện'; } });
  extend('Sáng kiến', 500, {
    'Số tiếp nhận': function (at) { return 'SK-2020-' + at; }, 'Thời điểm đăng ký': function (at) { return new Date(2020, at % 12, 3); },
    'Tên': function (at) { return 'Sáng kiến ' + at; }, 'Mã đơn vị': unit, 'Mã tác giả': person, 'Trạng thái': function () { return 'Đã đăng ký'; } });
  return null;
}
`;
