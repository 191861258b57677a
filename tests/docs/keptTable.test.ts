import { expect, test } from 'vitest';
import { form, kept } from '../../src/build/docs/keptTable.ts';
import { scoreStaff } from '../../src/domain/scoring/scoreTable.ts';

test('docs/pictures/bang-san-co.png shows what the functions give (npm run pictures)', () => {
  expect(scoreStaff(kept, form, 'điểm; xếp loại; hạng; lý do')).toEqual([
    ['', '', '', ''],
    ['', '', '', ''],
    ['Điểm', 'Xếp loại', 'Hạng', 'Lý do'],
    ['', '', '', 'Không chấm: dòng đánh số cột'],
    ['', '', '', 'Không chấm: dòng tiêu đề nhóm'],
    [100, 'Xuất sắc', 1, 'Đủ điểm mọi tiêu chí'],
    [96.5, 'Xuất sắc', 3, '1 «Quý I / Hoàn thành»: 9/10 = 90% so với chỉ tiêu 100% (−3,5 điểm)'],
    [100, 'Xuất sắc', 1, 'Đủ điểm mọi tiêu chí'],
    ['', '', '', 'Không chấm: dòng tiêu đề nhóm'],
    [80, 'Tốt', 5, '3 «Vi phạm»: 2 × 10 điểm bị trừ (−20 điểm)'],
    [91.25, 'Xuất sắc', 4, '2 «Quý II / Hoàn thành»: 6/8 = 75% so với chỉ tiêu 100% (−8,75 điểm)'],
    ['', '', '', 'Không chấm: ô đầu dòng («STT») trống'],
    ['', '', '', 'Không chấm: dòng tổng'],
  ]);
});
