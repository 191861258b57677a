import { expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';

const rating = (bands: string, total: number) =>
  scoreStaff(
    sheet(`Mã | d\n1 | ${String(total).replace('.', ',')}`),
    sheet(`${header}\nA | | a | Chấm điểm | d | | | 100 |${bands}`),
    'xếp loại',
  )[1]![0];
const band = (name: string, target: string, of = '') =>
  `\nX | ${of} | ${name} | Xếp loại | | | ${target} | |`;

test.each([
  ['from 90 %', band('Tốt', 'từ 90% trở lên'), 90, 'Tốt'],
  ['below 90 %', band('Tốt', 'từ 90% trở lên'), 89, 'Khá'],
  ['one without target takes all that is left', band('Tốt', '>= 90') + band('Vừa', ''), 30, 'Vừa'],
  ['what rounds to 90 on 6 places', band('Tốt', '>= 90'), 89.9999995, 'Tốt'],
  ['what rounds to 90 is not below it', band('Yếu', '< 90'), 89.9999995, 'Khá'],
  ['what rounds to less', band('Tốt', '>= 90'), 89.9999994, 'Khá'],
])('%s', (_, bands, total, expected) => {
  expect(rating(bands + band('Khá', '>= 0'), total)).toBe(expected);
});

test('two sets of bands with the same names: each is one level, with and without its marks', () => {
  const ofBoth = ['Người đứng đầu', 'Không giữ chức vụ']
    .map(of => band('Tốt', '>= 90', of) + band('Khá', '', of))
    .join('');
  const table = sheet(`${header}\nA | | a | Đạt/không đạt | d | | Khá | 10 |${ofBoth}`);
  expect(scoreStaff(sheet('Mã | d\n1 | Tốt\n2 | tot\n3 | KHÁ\n4 | Giỏi'), table, 'chi tiết').flat()).toEqual([
    'A',
    10,
    10,
    10,
    'Lỗi: dòng 5, «d»: "Giỏi" không phải là mức nào trong thang. Chọn: Tốt, Khá',
  ]);
});

test('bands for those without office go before bands for their category', () => {
  const bands = band('Theo ngạch', '', 'Công chức') + band('Theo chức vụ', '', 'Không giữ chức vụ');
  const table = sheet(`${header}\nA | | a | Chấm điểm | d | | | 10 |${bands}`);
  const staff = sheet('Mã | Đối tượng | Người đứng đầu | d\n1 | Công chức | Không | 7');
  expect(scoreStaff(staff, table, 'xếp loại')[1]).toEqual(['Theo chức vụ']);
});
