import { expect, test } from 'vitest';
import { isReached } from '../../../src/domain/overview/Facts.ts';
import { targetProgress } from '../../../src/domain/overview/targetProgress.ts';
import { sheet } from '../../sheet.ts';

const criteria = (rows: string) =>
  sheet(`Mã|Đối tượng|Nội dung|Cách tính|Dữ liệu|Mẫu số|Chỉ tiêu|Điểm tối đa|Thang điểm
${rows}
XL|Tất cả|Tốt|Xếp loại||||`);
const progress = (rows: string, units: string) =>
  targetProgress('units', sheet(`Mã đơn vị|Loại|x|n|d\n${units}`), criteria(rows));
const pass = 'C|Tập thể|Nội dung C|Đạt/không đạt|x|n|100%|10|';

test.each([
  ['a target of 100 %', pass, true],
  ['at least 100 %', 'C|Tập thể|c|Đạt/không đạt|x|n|từ 100% trở lên|10|', true],
  ['without points, only reported', 'C|Tập thể|c|Đạt/không đạt|x|n|100%||', true],
  ['a share in proportion, 100 % where no target is written', 'C|Tập thể|c|Tỷ lệ|x|n||10|', true],
  ['steps of which only 100 % earns all', 'C|Tập thể|c|Bậc thang|x|n||10|100%: 10; 90%: 8', true],
  ['steps that end below', 'C|Tập thể|c|Bậc thang|x|n||10|95%: 10; 90%: 8', false],
  ['a share with a lower target', 'C|Tập thể|c|Tỷ lệ|x|n|90%|10|', false],
  ['a target above 20 %', 'C|Tập thể|c|Đạt/không đạt|x|n|trên 20%|10|', false],
  ['no quotient', 'C|Tập thể|c|Đạt/không đạt|d|||10|', false],
  ['a veto', `${pass}\nV|Tập thể|v|Điểm liệt|x|n|100%||`, true],
])('which criteria are targets of 100 %%: %s', (_, rows, isTarget) => {
  expect(progress(rows, 'P1|Phòng|1|2|Có').map(({ code }) => code)).toEqual(isTarget ? ['C'] : []);
});

test.each([
  [
    'all reach it',
    'P1|Phòng|10|10|\nP2|Phòng|5|5|',
    { met: 2, of: 2, missing: 0, part: 15, whole: 15 },
    true,
  ],
  [
    '109 of 110 is not 100 %',
    'P1|Phòng|109|110|',
    { met: 0, of: 1, missing: 0, part: 109, whole: 110 },
    false,
  ],
  [
    'a denominator of 0 does not apply',
    'P1|Phòng|0|0|\nP2|Phòng|3|3|',
    { met: 1, of: 1, missing: 0, part: 3, whole: 3 },
    true,
  ],
  ['data that lack', 'P1|Phòng||10|\nP2|Phòng|3|3|', { met: 1, of: 1, missing: 1, part: 3, whole: 3 }, false],
  [
    'data that cannot be read',
    'P1|Phòng|nhiều|10|\nP2|Phòng|3|3|',
    { met: 1, of: 1, missing: 1, part: 3, whole: 3 },
    false,
  ],
  [
    '111 of 110 is a fault',
    'P1|Phòng|111|110|\nP2|Phòng|3|3|',
    { met: 1, of: 1, missing: 1, part: 3, whole: 3 },
    false,
  ],
  [
    'the Trung tâm is no unit',
    'Trung tâm|Trung tâm|1|9|\nP2|Phòng|3|3|',
    { met: 1, of: 1, missing: 0, part: 3, whole: 3 },
    true,
  ],
])('how far: %s', (_, units, expected, reached) => {
  const [target] = progress(pass, units);
  expect(target).toEqual({ side: 'units', code: 'C', content: 'Nội dung C', ...expected });
  expect(isReached(target!)).toBe(reached);
});

test.each([
  ['no rows', ''],
  ['only rows that it does not apply to', 'Trung tâm|Trung tâm|1|9|'],
  ['only denominators of 0', 'P1|Phòng|0|0|'],
])('a target is not shown with %s', (_, units) => {
  expect(progress(pass, units)).toEqual([]);
});

test('the targets of staff are found among staff', () => {
  const staff = sheet(
    'Mã cán bộ|Đối tượng|Người đứng đầu|x|n\nCB1|Công chức|Không|1|1\nCB2|Viên chức|Không|0|1',
  );
  const rows = criteria('S|Cá nhân|s|Tỷ lệ|x|n|100%|10|\nT|Tập thể|t|Tỷ lệ|x|n|100%|10|');
  expect(targetProgress('staff', staff, rows)).toEqual([
    { side: 'staff', code: 'S', content: 's', met: 1, of: 2, missing: 0, part: 1, whole: 2 },
  ]);
});
