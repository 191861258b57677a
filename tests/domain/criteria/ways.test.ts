import { describe, expect, test } from 'vitest';
import { nextOf } from '../scoring/next/nextOf.ts';

/** «việc» stands at its maximum: only the criterion A can bring the row from 80 to Xuất sắc, at 90. */
const way = (criterion: string, ...facts: readonly string[]) =>
  String(nextOf(`V | việc | Chấm điểm | việc | | | 80 |\nA | a | ${criterion}`, 'việc=80', ...facts)).replace(
    /^Còn .* điểm để đạt Xuất sắc: /,
    '',
  );
const none = 'chưa có cách nào chỉ từ dữ liệu của dòng này';
const judged = 'Đạt/không đạt | Mức | |';

describe('what a rule says of the datum that earns more', () => {
  test.each([
    ['more than no part', `${judged} trên 0% | 20 |`, 'Mức=0%', 'A +20 (tăng «Mức» từ 0% lên 0,01%)'],
    ['the whole', `${judged} từ 100% trở lên | 20 |`, 'Mức=0%', 'A +20 (tăng «Mức» từ 0% lên 100%)'],
    [
      'a figure that is no whole number',
      `${judged} ít nhất 2,5 | 20 |`,
      'Mức=1',
      'A +20 (tăng «Mức» từ 1 lên 2,5)',
    ],
    ['an answer', `${judged} | 20 |`, 'Mức=Không', 'A +20 (chuyển «Mức» từ Không sang Có)'],
    ['the answer Không', `${judged} Không | 20 |`, 'Mức=Có', 'A +20 (chuyển «Mức» từ Có sang Không)'],
    ['a day', `${judged} 30/6/2020 | 20 |`, 'Mức=1/7/2020', none],
    ['all of a share', 'Tỷ lệ | Mức | | 100% | 11 |', 'Mức=0%', 'A +1,91 (tăng «Mức» từ 0% lên 17,28%)'],
    [
      'a share with a floor at the top',
      'Tỷ lệ | Mức | | | 20 | sàn 100%',
      'Mức=0%',
      'A +20 (tăng «Mức» từ 0% lên 100%)',
    ],
    [
      'the highest rung of parts of the whole',
      'Bậc thang | Mức | | | | 100%: 20; 90%: 1',
      'Mức=0%',
      'A +20 (tăng «Mức» từ 0% lên 100%)',
    ],
    [
      'a rung that is no whole number',
      'Bậc thang | Mức | | | | 2,5: 20; 1: 1',
      'Mức=1',
      'A +19 (tăng «Mức» từ 1 lên 2,5)',
    ],
    ['points', 'Chấm điểm | Mức | | | 20 |', 'Mức=0', 'A +10 (tăng «Mức» từ 0 lên 10)'],
    ['each worth nothing', 'Số lượng | Mức | | | 20 | 0', 'Mức=0', none],
    [
      'a level among others of the same points',
      'Theo mức | Mức | | | | A: 20; B: 20; C: 0',
      'Mức=C',
      'A +20 (nâng «Mức» từ C lên B)',
    ],
  ])('%s', (_, criterion, fact, expected) => {
    expect(way(criterion, fact)).toBe(expected);
  });
});

describe('bonus and penalty as ways', () => {
  const criteria = (max: number, pass: number, adjustment: string) =>
    `V | v | Chấm điểm | V | | | ${max} |
     S | s | Đạt/không đạt | S | | | ${pass} |
     R | r | So với cao nhất | R | | | ${100 - max - pass} |
     A | a | ${adjustment}`;
  test.each([
    [
      'a bonus without maximum',
      criteria(80, 20, 'Điểm cộng | Khen | | | | 4'),
      ['V=78', 'S=Không', 'R=KAD', 'Khen='],
      'Còn 12 điểm để đạt Xuất sắc: A +12 (thêm 3 khen)',
    ],
    [
      'a bonus worth nothing',
      criteria(80, 20, 'Điểm cộng | Khen | | | | 0'),
      ['V=78', 'S=Không', 'R=KAD', 'Khen='],
      'Còn 12 điểm để đạt Xuất sắc: S +20 (chuyển «S» từ Không sang Có)',
    ],
    [
      'a penalty, as far as needed',
      criteria(80, 20, 'Điểm trừ | Phạt | | | | 4'),
      ['V=74', 'S=Không', 'R=KAD', 'Phạt=3'],
      'Còn 8 điểm để đạt Tốt: A +8 (giảm 2 phạt)',
    ],
    [
      'all of a penalty, and the rest elsewhere',
      criteria(45, 8, 'Điểm trừ | Phạt | | | |'),
      ['V=45', 'S=Không', 'R=0', 'Phạt=10'],
      'Còn 15 điểm để đạt Khá: S +8 (chuyển «S» từ Không sang Có) và A +7 (giảm 7 phạt)',
    ],
  ])('%s', (_, table, facts, expected) => {
    expect(nextOf(table, ...facts)).toBe(expected);
  });
});
