/**
 * Source that makes, inside a context, `criteria` (one of every rule, with quotients and populations, and three bands)
 * and `staff(rows)`, with names `named(rows)`, and as people keep them `kept(rows)`: a title, two header rows, headings, a total; `broad(count)` is a table of 40 rows and so many criteria; and two ways to look at every cell once and build a result of one number a row: `touch(range)`
 * column by column, the order in which criteria read, and `touchRows(range)` row by row, the least that a processor can do.
 */
export const workload = `
var share = function (i, k) { return (i * 7 + k) % 20; };
var few = function (i, k) { return (i + k) % 10; };
var seldom = function (i, k) { return (i + k) % 50 ? 0 : 1; };
var level = function (i) { return ['Tốt', 'Khá', 'Đạt'][i % 3]; };
var band = function (i) { return ['Xuất sắc', 'Tốt', 'Khá'][i % 3]; };
var rules = [
  ['Tỷ lệ', 'giao', '', 10, 'sàn 10%', share],
  ['Đạt/không đạt', 'giao', 'trên 20%', 10, '', share],
  ['Bậc thang', 'giao', '', 10, '100%: 10; 90%: 8; 50%: 5', share],
  ['Theo mức', '', '', 10, 'Tốt: 10; Khá: 7; Đạt: 5', level],
  ['Chấm điểm', '', '', 10, 'bước 0,25', few],
  ['Số lượng', '', '', 10, 2, few],
  ['Trừ theo lỗi', '', '', 10, 2, few],
  ['So với cao nhất', '', '', 10, '', few],
  ['Vượt chỉ tiêu', 'giao', '', 10, '', function (i, k) { return (i * 7 + k) % 30; }],
  ['Điểm cộng', '', '', 5, 2, seldom],
  ['Điểm trừ', '', '', '', 1, seldom],
  ['Điểm liệt', '', 'không quá 0', '', '', seldom],
  ['Trần điểm', '', 'không quá 0', 70, '', seldom],
  ['Trần xếp loại', '', '', '', '', band],
  ['Điều kiện xếp loại', '', 'ít nhất 1', '', 'Xuất sắc', few],
];
var header = ['Mã', 'Đối tượng', 'Người đứng đầu', 'giao'];
var criteria = [['Mã', 'Đối tượng', 'Nhóm', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm tối đa', 'Thang điểm']];
rules.forEach(function (rule, k) {
  header.push('d' + k);
  criteria.push(['C' + k, k % 3 ? 'Cá nhân' : 'Viên chức; Công chức', 'A', 'n', rule[0], 'd' + k].concat(rule.slice(1, 5)));
});
criteria.push(['T', '', 'A', '', 'Tổng nhóm', '', '', '', 90, '']);
[['Xuất sắc', '>= 90'], ['Tốt', '>= 70'], ['Khá', '']].forEach(function (band) {
  criteria.push(['X', 'Tất cả', '', band[0], 'Xếp loại', '', '', band[1], '', '']);
});
function staff(rows) {
  var range = [header];
  for (var i = 0; i < rows; i++) {
    var row = ['CB' + i, ['Công chức', 'Viên chức', 'Người lao động'][i % 3], i % 10 ? 'Không' : 'Có', 20];
    for (var k = 0; k < rules.length; k++) row.push(rules[k][5](i, k));
    range.push(row);
  }
  return range;
}
function named(rows) {
  return staff(rows).map(function (row, at) { return [row[0], at ? 'Người ' + at : 'Họ tên'].concat(row.slice(1)); });
}
function kept(rows) {
  var people = named(rows), titles = people.shift();
  var line = function (cells) { return cells.concat(Array(titles.length - cells.length).fill('')); };
  var above = titles.map(function (title, at) { return at < 5 ? title : at === 5 ? 'Kết quả' : ''; });
  var below = titles.map(function (title, at) { return at < 5 ? '' : title; });
  var range = [line(['DANH SÁCH']), above, below, titles.map(function (_, at) { return '(' + (at + 1) + ')'; })];
  people.forEach(function (row, at) {
    if (at % 20 === 0) range.push(line(['I', 'Phòng số ' + at]));
    range.push(row);
  });
  range.push(line(['Tổng cộng', '', '', '', 20 * rows]));
  return range;
}
function broad(count) {
  var kinds = [
    ['Số lượng', '', '', 2, 0.5, function (i, k) { return (i + k) % 4; }],
    ['Tỷ lệ', 'giao', '', 2, '', share],
    ['Bậc thang', 'giao', '', 2, '100%: 2; 90%: 1; 50%: 0,5', share],
    ['Chấm điểm', '', '', 2, 'bước 0,25', function (i, k) { return ((i + k) % 8) / 4; }],
    ['Trừ theo lỗi', '', '', 2, 0.5, function (i, k) { return (i + k) % 5; }],
    ['Chấm điểm', '', '', 2, '', function (i, k) { return ((i * 37 + k * 11) % 200) / 100; }],
    ['Đạt/không đạt', '', 'ít nhất 3', 2, '', function (i, k) { return (i + k) % 6; }],
    ['Theo mức', '', '', 2, 'Tốt: 2; Khá: 1; Đạt: 0', function (i, k) { return ['Tốt', 'Khá', 'Đạt'][(i + k) % 3]; }],
  ];
  var wide = { rows: [['Mã', 'giao']], criteria: [criteria[0]] };
  for (var k = 0; k < count; k++) {
    wide.rows[0].push('d' + k);
    wide.criteria.push(['C' + k, '', '', 'n', kinds[k % 8][0], 'd' + k].concat(kinds[k % 8].slice(1, 5)));
  }
  [['A', '>= 95'], ['B', '>= 80'], ['C', '>= 60'], ['D', '']].forEach(function (band) {
    wide.criteria.push(['X', '', '', band[0], 'Xếp loại', '', '', band[1], '', '']);
  });
  for (var i = 0; i < 40; i++) {
    var row = ['CB' + i, 20];
    for (k = 0; k < count; k++) row.push(kinds[k % 8][5](i, k));
    wide.rows.push(row);
  }
  return wide;
}
function worth(cell) {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && cell !== '' ? cell.length : 0;
}
function touch(range) {
  var sums = new Float64Array(range.length);
  for (var j = 0; j < range[0].length; j++)
    for (var i = 1; i < range.length; i++) sums[i] += worth(range[i][j]);
  var result = [['Điểm']];
  for (var i = 1; i < range.length; i++) result.push([sums[i]]);
  return result;
}
function touchRows(range) {
  var result = [['Điểm']];
  for (var i = 1; i < range.length; i++) {
    var row = range[i], sum = 0;
    for (var j = 0; j < row.length; j++) sum += worth(row[j]);
    result.push([sum]);
  }
  return result;
}
`;
