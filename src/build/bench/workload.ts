/**
 * Source that makes, inside a context, `criteria` (12 of six rules, with quotients and populations, and three bands) and
 * `staff(rows)`; and two ways to look at every cell once and build a result of one number a row: `touch(range)` column by
 * column, the order in which criteria read, and `touchRows(range)` row by row, the least that a processor can do.
 */
export const workload = `
var kinds = ['Tỷ lệ', 'Đạt/không đạt', 'Bậc thang', 'Theo mức', 'Chấm điểm', 'Số lượng'];
var criteria = [['Mã', 'Đối tượng', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm tối đa', 'Thang điểm']];
var header = ['Mã', 'Đối tượng', 'Người đứng đầu', 'giao'];
for (var k = 0; k < 12; k++) {
  var kind = k % 6;
  header.push('d' + k);
  criteria.push(['C' + k, k % 3 ? 'Cá nhân' : 'Viên chức; Công chức', 'n', kinds[kind], 'd' + k, kind < 3 ? 'giao' : '',
    kind === 1 ? 'trên 20%' : '', 10, ['', '', '100%: 10; 90%: 8; 50%: 5', 'Tốt: 10; Khá: 7; Đạt: 5', '', ''][kind]]);
}
[['Xuất sắc', '>= 90'], ['Tốt', '>= 70'], ['Khá', '']].forEach(function (band) {
  criteria.push(['X', 'Tất cả', band[0], 'Xếp loại', '', '', band[1], '', '']);
});
function staff(rows) {
  var range = [header];
  for (var i = 0; i < rows; i++) {
    var row = ['CB' + i, ['Công chức', 'Viên chức', 'Người lao động'][i % 3], i % 10 ? 'Không' : 'Có', 20];
    for (var k = 0; k < 12; k++) row.push(k % 6 === 3 ? ['Tốt', 'Khá', 'Đạt'][i % 3] : k % 6 < 3 ? (i * 7 + k) % 20 : (i + k) % 10);
    range.push(row);
  }
  return range;
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
