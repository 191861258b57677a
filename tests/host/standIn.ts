import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDirectory } from './newDirectory.ts';

/** A built script that scores by one column, «Kết quả», so that the host can be tested without the domain. */
const CODE = `
var App_ = { exampleWorkbook: function () {
  function row(values) { return values.map(function (value) { return { value: value }; }); }
  var staff = [row(['Mã cán bộ', 'Họ và tên', 'Ngày vào', 'Kết quả', 'Được giao']), row(['CB01', 'Trần Thị Bưởi', { date: [2020, 2, 3] }, 91.25]), row(['CB02', 'Lê Văn Cam', null, null])];
  staff[0][4] = { value: null, formula: '=COUNT_TASKS(A1:A3; \\'Nhiệm vụ\\'!A1:B; "được giao")' };
  staff[0][5] = { value: null, formula: '=SCORE_STAFF(A1:E3; \\'Tiêu chí\\'!A1:C; "điểm; lý do")' };
  staff[1][2].format = 'dd/mm/yyyy'; staff[1][3].format = '0.00'; staff[1][6] = { value: null }; staff[1][5] = { value: null, format: '0.00' };
  return { tabs: [
    { name: 'Tiêu chí', cells: [row(['Mã', 'Nội dung', 'Cách tính']), row(['B1', 'Xuất sắc', 'Xếp loại']), row(['B2', 'Tốt', 'Xếp loại'])], frozenRows: 1, widths: [8, 40, 20], notes: ['Mã tiêu chí, ví dụ B1'], namedRange: 'TIEU_CHI' },
    { name: 'Cán bộ', cells: staff, frozenRows: 1, namedRange: 'CAN_BO' },
    { name: 'Đơn vị', cells: [row(['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Kết quả']), row(['P1', 'Phòng Một', 'Phòng', 80]), row(['P2', 'Phòng Hai', 'Phòng', 95.5]), row(['TT', 'Trung tâm', 'Trung tâm', 70])] },
    { name: 'Nhiệm vụ', cells: [row(['Mã cán bộ', 'Tên việc']), row(['CB01', '=không phải công thức']), [{ value: 'CB02' }, { value: 3, formula: '=SUM(1;2)' }]] },
  ] };
} };
function score(rows, criteria, view) {
  if (String(criteria[0][2]).normalize('NFC').toLowerCase() !== 'cách tính') throw new Error('Tiêu chí dòng 1, «Mã»: không có cột "Cách tính". Thêm cột này');
  var at = rows[0].map(function (title) { return String(title).normalize('NFC').toLowerCase(); }).indexOf('kết quả');
  var items = String(view || 'điểm').split(/[;,]/).map(function (item) { return item.trim(); });
  return rows.map(function (row, index) {
    return items.map(function (item) {
      if (index === 0) return item.charAt(0).toUpperCase() + item.slice(1);
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
function SCORE_STAFF(a, b, c) { return score(a, b, c); }
function SCORE_UNIT(a, b, c) { return score(a, b, c); }
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
