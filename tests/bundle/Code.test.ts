import { expect, test } from 'vitest';
import { cellFunctions, scriptFunctions } from '../../src/addon/main.ts';
import { bareContext } from './bareContext.ts';

const criteria = [
  ['Mã', 'Đối tượng', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm tối đa'],
  ['C1', 'Tất cả', 'Nhiệm vụ', 'Tỷ lệ', 'Hoàn thành', 'Được giao', '100%', 60],
  ['C2', 'Tất cả', 'Điểm chung', 'Chấm điểm', 'Điểm chung', '', '', 40],
  ['B1', 'Tất cả', 'Xuất sắc', 'Xếp loại', '', '', '>= 90', ''],
  ['B2', 'Tất cả', 'Tốt', 'Xếp loại', '', '', '', ''],
];
const rows = [
  ['Mã', 'Hoàn thành', 'Được giao', 'Điểm chung'],
  ['01', 9, 10, 36.5],
  ['02', 5, 10, 20],
  ['', '', '', ''],
];

const names = [...cellFunctions.map(({ name }) => name), ...Object.keys(scriptFunctions)];

test('it adds the bundle and the functions of main.ts to the globals, and nothing else', () => {
  expect(bareContext().added.sort()).toEqual(['App_', ...names].sort());
});

test.each([
  ['App_', [...cellFunctions.map(({ name }) => name), 'rest']],
  ['App_.rest()', Object.keys(scriptFunctions)],
])('%s holds what it should, and nothing else', (bundle, held) => {
  expect((bareContext().call(`(() => Object.keys(${bundle}))`) as string[]).sort()).toEqual([...held].sort());
});

test.each(['SCORE_STAFF', 'SCORE_UNIT'])('%s scores a table', name => {
  expect(bareContext().call(name, rows, criteria, 'điểm; xếp loại')).toEqual([
    ['Điểm', 'Xếp loại'],
    [90.5, 'Xuất sắc'],
    [50, 'Tốt'],
  ]);
});

test.each([undefined, ''])('an argument that is left out arrives as %j', view => {
  expect(bareContext().call('SCORE_STAFF', rows, criteria, view)).toEqual([['Điểm'], [90.5], [50]]);
});

test('COUNT_INITIATIVES counts by author', () => {
  const register = [
    ['Mã tác giả', 'Mã đơn vị', 'Trạng thái'],
    ['01; 02', 'P1', 'Có hiệu quả'],
    ['02', 'P1', 'Đã đăng ký'],
  ];
  const counts = bareContext().call('COUNT_INITIATIVES', [['Mã cán bộ'], ['01'], ['02']], register);
  expect(counts).toEqual([['Đã đăng ký'], [1], [2]]);
});

test('CHECK_CRITERIA lists faults, or says that there is none', () => {
  const context = bareContext();
  expect(context.call('CHECK_CRITERIA', criteria)).toEqual([['Hợp lệ']]);
  expect(context.call('CHECK_CRITERIA', criteria, rows)).toEqual([['Hợp lệ']]);
  expect(context.call('CHECK_CRITERIA', [...criteria, criteria[1]], [['Mã', 'Được giao']])).toEqual([
    ['Vị trí', 'Lỗi hoặc lưu ý', 'Cách sửa'],
    ['Tiêu chí dòng 2, «Dữ liệu»', 'bảng cán bộ không có cột "Hoàn thành"', expect.any(String)],
    ['Tiêu chí dòng 3, «Dữ liệu»', 'bảng cán bộ không có cột "Điểm chung"', expect.any(String)],
    ['Tiêu chí dòng 6, «Mã»', 'mã "C1" đã có ở dòng 2', expect.any(String)],
    ['Tiêu chí dòng 6, «Dữ liệu»', 'bảng cán bộ không có cột "Hoàn thành"', expect.any(String)],
    ['Tiêu chí, «Điểm tối đa»', 'Lưu ý: Tất cả: tổng điểm tối đa là 160, không phải 100', expect.any(String)],
  ]);
});

test('a fault of the whole table is thrown with a message in Vietnamese', () => {
  expect(() => bareContext().call('SCORE_STAFF', rows, [['Mã'], ['C1']])).toThrow(/cột|tiêu chí/i);
});
