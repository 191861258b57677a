import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDirectory } from './newDirectory.ts';

/** A built script that scores by one column, «Kết quả», so that the host can be tested without the domain. */
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem('Thiết lập', 'showAdmin').addToUi(); }
function setUpWorkbook() {
  var workbook = SpreadsheetApp.getActiveSpreadsheet();
  var tabs = {
    'Tiêu chí': [['Mã', 'Nội dung', 'Cách tính'], ['B1', 'Xuất sắc', 'Xếp loại'], ['B2', 'Tốt', 'Xếp loại']],
    'Cán bộ': [['Mã cán bộ', 'Họ và tên', 'Ngày vào', 'Kết quả', ''], ['CB01', 'Trần Thị Bưởi', new Date(2020, 1, 3), 91.25, ''], ['CB02', 'Lê Văn Cam', '', '', '']],
    'Đơn vị': [['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Kết quả'], ['P1', 'Phòng Một', 'Phòng', 80], ['P2', 'Phòng Hai', 'Phòng', 95.5], ['TT', 'Trung tâm', 'Trung tâm', 70]],
    'Nhiệm vụ': [['Mã cán bộ', 'Tên việc'], ['CB01', "'=không phải công thức"], ['CB02', '=SUM(1; 2)']],
  };
  Object.keys(tabs).forEach(function (name) {
    var sheet = workbook.insertSheet(name);
    sheet.getRange(1, 1, tabs[name].length, tabs[name][0].length).setValues(tabs[name]);
    sheet.getRange('A1:E1').setFontWeight('bold');
    sheet.setFrozenRows(1);
  });
  var criteria = workbook.getSheetByName('Tiêu chí');
  criteria.setColumnWidth(2, 285);
  criteria.getRange('A1').setNote('Mã tiêu chí, ví dụ B1');
  var staff = workbook.getSheetByName('Cán bộ');
  staff.getRange('E1').setValue('=COUNT_TASKS(A1:A3; \\'Nhiệm vụ\\'!A1:B; "được giao")');
  staff.getRange('F1').setValue('=SCORE_STAFF(A1:E3; \\'Tiêu chí\\'!A1:C; "điểm; lý do")');
  staff.getRange('D2:F3').setNumberFormat('0.00');
  workbook.setNamedRange('CAN_BO', staff.getRange('A1:E3'));
  workbook.deleteSheet(workbook.getSheets()[0]);
  return { value: { left: 0 } };
}
function titlesOf(row) { return row.map(function (title) { return String(title).normalize('NFC').toLowerCase(); }); }
function headerOf(rows, title) {
  return rows.findIndex(function (row) { return titlesOf(row).indexOf(title) >= 0; });
}
function score(rows, criteria, view) {
  if (headerOf(criteria, 'cách tính') < 0) throw new Error('Tiêu chí dòng ' + (headerOf(criteria, 'mã') + 1) + ', «Mã»: không có cột "Cách tính". Thêm cột này');
  var header = headerOf(rows, 'kết quả');
  var at = titlesOf(rows[header]).indexOf('kết quả');
  var items = String(view || 'điểm').split(/[;,]/).map(function (item) { return item.trim(); });
  return rows.map(function (row, index) {
    return items.map(function (item) {
      if (index < header) return '';
      if (index === header) return item.charAt(0).toUpperCase() + item.slice(1);
      if (row[0] === '') return '';
      var value = row[at] === true ? 100 : row[at];
      if (value instanceof Date) value = value.getDate() + value.getMonth() / 100;
      if (typeof value !== 'number' && value !== '') return 'Lỗi: dòng ' + (index + 1) + ', «Kết quả»: "' + value + '" không phải là số';
      if (item === 'lý do') return value === '' ? 'thiếu Kết quả' : 'đạt ' + value;
      if (item === 'tạm tính') return value === '' ? 50 : value;
      if (value === '') return item === 'điểm' ? 'Chưa đủ dữ liệu' : '';
      if (item === 'xếp loại') return value >= 90 ? 'Xuất sắc' : 'Tốt';
      if (item === 'hạng') return 1 + rows.filter(function (other) { return typeof other[at] === 'number' && other[at] > value; }).length;
      return value;
    });
  });
}
/** @customfunction */
function SCORE_STAFF(a, b, c) { return score(a, b, c); }
/** @customfunction */
function SCORE_UNIT(a, b, c) { return score(a, b, c); }
/** @customfunction */
function COUNT_TASKS(keys, tasks) {
  return keys.map(function (key, index) {
    return [index === 0 ? 'Được giao' : key[0] === '' ? '' : tasks.filter(function (task) { return task[0] === key[0]; }).length];
  });
}
var calls = 0;
function COUNT_CALLS() { calls += 1; return calls; }
function KINDS(value) { return [[typeof value, value instanceof Date, value instanceof Date ? [value.getFullYear(), value.getMonth(), value.getDate(), value.getHours()].join('-') : String(value)]]; }
function FOREVER() { for (;;) {} }
`;

/** A new folder with the stand-in as Code.js in it. */
export function standIn(): { readonly directory: string; readonly script: string } {
  const directory = newDirectory();
  const script = join(directory, 'Code.js');
  writeFileSync(script, CODE);
  return { directory, script };
}
