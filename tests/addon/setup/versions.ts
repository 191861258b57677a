import { declaredLayout } from '../../../src/addon/setup/content/Layout.ts';
import { formerRanking } from '../../../src/addon/setup/content/ranking/formerRanking.ts';
import { cchc2020 } from '../../../src/campaigns/cchc-2020/cchc-2020.ts';

const { values } = formerRanking(declaredLayout(cchc2020.tabs));

/**
 * Source that turns a new workbook into one of an older version, `toVersion1()`: without protection, without the settings
 * that came later, with the formats and formulas of then, and with the ceiling as three settings.
 */
export const versions = `
function toVersion1() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var types = SpreadsheetApp.ProtectionType;
  book.getProtections(types.SHEET).concat(book.getProtections(types.RANGE)).forEach(function (one) { one.remove(); });
  book.deleteSheet(book.getSheetByName('Bản lưu thiết lập'));
  book.deleteSheet(book.getSheetByName('Trần xếp loại'));
  var settings = book.getSheetByName('Cấu hình');
  settings.appendRow(['Trần loại cao nhất', '15%']);
  settings.appendRow(['Trần tính trên số được xếp loại', 'Tốt trở lên']);
  settings.appendRow(['Trần tính theo nhóm', 'Người đứng đầu riêng']);
  var names = settings.getRange('A1:A40').getValues().map(function (row) { return row[0]; });
  ['Phiên bản bảng tính', 'Người nhập liệu', 'Quản trị'].forEach(function (name) { settings.deleteRows(names.indexOf(name) + 1, 1); });
  [['Sáng kiến', 'Thời điểm đăng ký'], ['Sáng kiến', 'Cập nhật lúc'], ['Nhật ký', 'Thời điểm']].forEach(function (one) {
    var sheet = book.getSheetByName(one[0]);
    var column = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].indexOf(one[1]) + 1;
    sheet.getRange(2, column, sheet.getMaxRows() - 1).setNumberFormat('dd/mm/yyyy');
  });
  toRanking(function (row) { return "'Đơn vị'!C" + row; });
}
function toFormerRanking() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var ranking = book.getSheetByName('Bảng xếp hạng');
  ranking.getRange(1, 1, 100, 11).breakApart().clearFormat().clearContent();
  ranking.setConditionalFormatRules([]);
  ranking.getRange(1, 1, ${values.length}, ${values[0]!.length}).setValues(${JSON.stringify(values)});
}
function toRanking(kindOf) {
  toFormerRanking();
  var keys = [];
  var ranks = [];
  for (var row = 2; row <= 31; row++) {
    keys.push(['=IF(ISNUMBER(H' + row + '); IF(' + kindOf(row) + '="Trung tâm"; ""; H' + row + '+ROW()/1000); "")']);
    ranks.push(['=IF($J' + row + '=""; ""; INDEX($H$1:$H$100; $J' + row + '))']);
  }
  var ranking = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Bảng xếp hạng');
  ranking.getRange(2, 9, 30, 1).setValues(keys);
  ranking.getRange(2, 1, 30, 1).setValues(ranks);
  ranking.getRange(1, 7, 31, 1).clearContent();
}
function toVersion2() {
  toRanking(function () { return "INDEX('Đơn vị'!$C$1:$C$100; ROW())"; });
  setVersion(2);
}
function formatOf(given) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(given[0]).getRange(given[1]).getNumberFormat(); }
function setVersion(version) {
  var settings = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Cấu hình');
  var names = settings.getRange('A1:A40').getValues().map(function (row) { return row[0]; });
  settings.getRange(names.indexOf('Phiên bản bảng tính') + 1, 2).setValue(version);
}
`;
