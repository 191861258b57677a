import { describe, expect, test } from 'vitest';
import { countInitiatives } from '../../../src/domain/counting/countInitiatives.ts';
import { initiativeStates } from '../../../src/domain/initiative/states.ts';
import { sheet } from '../../sheet.ts';

const staff = [['Mã cán bộ'], ['CB1']];
const reached = (state: string, asked: string) =>
  countInitiatives(
    staff,
    [
      ['Mã tác giả', 'Trạng thái'],
      ['CB1', state],
    ],
    asked,
  )[1]![0];

describe('an initiative counts at its state and every earlier one', () => {
  const road = ['Đã đăng ký', 'Đã duyệt', 'Đang triển khai', 'Đã áp dụng', 'Có hiệu quả', 'Được công nhận'];
  test.each(road.flatMap((now, at) => road.map((asked, to) => [now, asked, at >= to ? 1 : 0] as const)))(
    '«%s» asked for «%s»: %d',
    (now, asked, count) => {
      expect(reached(now, asked)).toBe(count);
    },
  );

  test.each([
    ['Cần bổ sung', 'Đã đăng ký', 1],
    ['Cần bổ sung', 'Đã duyệt', 0],
    ['Không hiệu quả', 'Đã áp dụng', 1],
    ['Không hiệu quả', 'Có hiệu quả', 0],
    ['Không hiệu quả', 'Không hiệu quả', 1],
    ['Không công nhận', 'Có hiệu quả', 1],
    ['Không công nhận', 'Được công nhận', 0],
    ['Không duyệt', 'Đã đăng ký', 0],
    ['Đã rút', 'Đã đăng ký', 0],
    ['Đã đăng ký', 'Cần bổ sung', 0],
    ['Cần bổ sung', 'Cần bổ sung', 1],
    ['Được công nhận', 'Không công nhận', 0],
    ['Không công nhận', 'Không công nhận', 1],
    ['Không duyệt', 'Không duyệt', 1],
    ['Đã rút', 'đã rút', 1],
    ['ĐÃ DUYỆT', 'da duyet', 1],
  ])('«%s» asked for «%s»: %d', (now, asked, count) => {
    expect(reached(now, asked)).toBe(count);
  });

  test('every state can be asked for by name', () => {
    for (const { name } of initiativeStates) expect(reached(name, name)).toBe(1);
  });
});

test('an author from outside counts for nobody, not even for a row with a dash for a code', () => {
  const counted = countInitiatives(
    [['Mã cán bộ'], ['CB1'], ['–']],
    [
      ['Mã tác giả', 'Trạng thái'],
      ['–; CB1', 'Đã duyệt'],
      ['CB1; –; –', 'Đã duyệt'],
    ],
  );
  expect(counted).toEqual([['Đã đăng ký'], [2], [0]]);
});

describe('the register', () => {
  const register = sheet(`
    Số tiếp nhận | Mã đơn vị | Mã tác giả | Trạng thái
    SK-1         | D1        | CB1; CB2   | Đã đăng ký
    SK-2         | D1        | CB2        | Có hiệu quả
    SK-3         | D2        | CB3        | Có hiệu quã lắm
                 |           |            |
    SK-4         | D2        | CB4        |
  `);

  test('a shared initiative counts once for each author and once for the unit', () => {
    const people = [['Mã cán bộ'], ['CB1'], ['CB2'], ['CB5'], ['']];
    expect(countInitiatives(people, register, 'Đã đăng ký; Có hiệu quả')).toEqual([
      ['Đã đăng ký', 'Có hiệu quả'],
      [1, 0],
      [2, 1],
      [0, 0],
    ]);
    expect(countInitiatives([['Mã đơn vị'], ['D1'], ['D3']], register)).toEqual([['Đã đăng ký'], [2], [0]]);
  });

  test('an unknown state is a fault for its keys; without a state a row is not taken in yet', () => {
    const result = countInitiatives([['Mã cán bộ'], ['CB3'], ['CB4'], ['CB1']], register).flat();
    expect(result[1]).toBe(
      'Lỗi: Sáng kiến dòng 4, «Trạng thái»: không có trạng thái "Có hiệu quã lắm". Ý bạn là "Có hiệu quả"?',
    );
    expect(result[2]).toBe(0);
    expect(result[3]).toBe(1);
  });

  test('a row without a number waits for it, for its authors and for Trung tâm', () => {
    const titles = ['Số tiếp nhận', 'Mã tác giả', 'Mã đơn vị', 'Trạng thái'];
    const lines = [
      titles,
      ['', 'CB1', 'D1', 'Đã đăng ký'],
      ['SK-1', 'CB1', 'D1', 'Đã đăng ký'],
      ['', 'CB1', '', ''],
    ];
    expect(countInitiatives([['Mã cán bộ'], ['CB1']], lines)[1]).toEqual([1]);
    expect(countInitiatives([['Mã đơn vị'], ['Trung tâm']], lines)[1]).toEqual([1]);
  });

  test('authors as a drop-down for several writes them: each has one', () => {
    const lines = [
      ['Mã tác giả', 'Mã đơn vị', 'Trạng thái'],
      ['CB01, CB13', 'P1/TT', 'Đã đăng ký'],
    ];
    expect(countInitiatives([['Mã cán bộ'], ['CB01'], ['CB13']], lines).slice(1)).toEqual([[1], [1]]);
    expect(countInitiatives([['Mã đơn vị'], ['P1'], ['P1/TT']], lines).slice(1)).toEqual([[0], [1]]);
    expect(countInitiatives([['Mã đơn vị'], ['P1'], ['TT']], lines).slice(1)).toEqual([[1], [1]]);
  });

  test('Trung tâm counts everything', () => {
    const sound = register.slice(0, 3);
    expect(countInitiatives([['Mã đơn vị'], ['Trung tâm']], sound)[1]).toEqual([2]);
  });

  test('blank lines are none, ticked or not, also for Trung tâm', () => {
    const lines = [register[0]!, ['', '', '', ''], [false, false, '', ' '], register[1]!];
    expect(countInitiatives([['Mã đơn vị'], ['Trung tâm']], lines)[1]).toEqual([1]);
  });

  test('of two faults the first is told', () => {
    const lines = [register[0]!, ['SK-1', 'D1', 'CB1', 'lạ'], ['SK-2', 'D1', 'CB1', '']];
    expect(countInitiatives(staff, lines)[1]![0]).toContain('Sáng kiến dòng 2');
  });

  test('a missing column and an unknown state asked for are faults of the table', () => {
    expect(() => countInitiatives(staff, [['Mã tác giả', 'Tình trạng']])).toThrow(
      'Sáng kiến dòng 1: bảng Sáng kiến không có cột "Trạng thái"',
    );
    expect(() => countInitiatives(staff, register, 'Đã đăng kí rồi')).toThrow('states: không có mục');
  });
});
