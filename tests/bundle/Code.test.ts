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

test('the bundle holds the same, and nothing else', () => {
  expect((bareContext().call('(() => Object.keys(App_))') as string[]).sort()).toEqual([...names].sort());
});

test.each(['SCORE_STAFF', 'SCORE_UNIT'])('%s scores a table', name => {
  expect(bareContext().call(name, rows, criteria, 'điểm; xếp loại')).toEqual([
    ['Điểm', 'Xếp loại'],
    [90.5, 'Xuất sắc'],
    [50, 'Tốt'],
    ['', ''],
  ]);
});

test.each([undefined, ''])('an argument that is left out arrives as %j', view => {
  expect(bareContext().call('SCORE_STAFF', rows, criteria, view)).toEqual([['Điểm'], [90.5], [50], ['']]);
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

test('a fault of the whole table is thrown with a message in Vietnamese', () => {
  expect(() => bareContext().call('SCORE_STAFF', rows, [['Mã'], ['C1']])).toThrow(/cột|tiêu chí/i);
});
