import { expect, test } from 'vitest';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const who = 'Mã | Đối tượng | Người đứng đầu | d';
test.each([
  [
    'a head or one of a category: nobody knows yet',
    'Người đứng đầu; Công chức',
    `${who}\n1 | | Không | 4`,
    ['Thiếu: A «Đối tượng»'],
  ],
  ['workers: nobody knows yet', 'Người lao động', `${who}\n1 | | Không | 4`, ['Thiếu: A «Đối tượng»']],
  [
    'blanks and hyphens of any kind in a label',
    'CC ,VC- NLĐ; ; CC, VC –NLĐ',
    `${who}\n1 | Viên chức | | 4`,
    [4],
  ],
])('whom a criterion is for: %s', (_, label, staff, expected) => {
  const table = sheet(`${header}\nA | ${label} | a | Chấm điểm | d | | | 10 |`);
  expect(scoreStaff(sheet(staff), table, typeof expected[0] === 'number' ? 'chi tiết' : 'lý do')[1]).toEqual(
    expected,
  );
});

test('the centre never waits for a category', () => {
  const table = sheet(
    `${header}\nA | Tập thể; Công chức | a | Chấm điểm | d | | | 10 |\nB | | b | Chấm điểm | e | | | 100 |`,
  );
  expect(scoreUnits(sheet('Mã | Loại | d | e\n1 | Trung tâm | | 70'), table)[1]).toEqual([70]);
});
