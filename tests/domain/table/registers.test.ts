import { describe, expect, test } from 'vitest';
import { countInitiatives } from '../../../src/domain/counting/countInitiatives.ts';
import { countTasks } from '../../../src/domain/counting/countTasks.ts';
import { sheet } from '../../sheet.ts';

const center = [['Mã đơn vị'], ['Trung tâm'], ['P1']];
const register = sheet(`
  Số tiếp nhận | Mã tác giả | Mã đơn vị | Trạng thái
  SK-1         | CB1        | P1        | Đã đăng ký
               | CB1        | P1        | Đã đăng ký
`);
const tasks = sheet(`
  Mã | Mã đơn vị | Hạn       | Ngày hoàn thành | Đạt chất lượng | Hiệu quả | Thuộc kế hoạch | Trạng thái
  1  | P1        | 30/6/2020 | 29/6/2020       | Có             | Có       | Có             |
`);
const titles = [['DANH SÁCH'], [], ['', 'Năm', 2020]];
const numbers = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'];

describe('what people put into a register changes no count', () => {
  test.each([
    ['titles above', [...titles, ...register]],
    ['numbers of columns', register.toSpliced(1, 0, numbers.slice(0, 4))],
    ['a total with figures', [...register, ['Tổng cộng', 2, 2, 2]]],
    ['a total in the second column', [...register, ['', 'Tổng số', 2, 2]]],
    ['a heading', register.toSpliced(1, 0, ['I', 'Phòng A'])],
    [
      'a header of two rows, all that is needed in the first',
      [
        ['TT', 'Tiếp nhận', '', ...register[0]!.slice(1)],
        ['', 'Số tiếp nhận', 'Ngày', '', '', ''],
        ...register.slice(1).map((row, at) => [at + 1, ...row.toSpliced(1, 0, '1/1')]),
      ],
    ],
    [
      'a header of two rows, all that is needed in the second',
      [['Số tiếp nhận', 'Của ai', '', ''], ['', ...register[0]!.slice(1)], ...register.slice(1)],
    ],
  ])('of initiatives: %s', (_, range) => {
    expect(countInitiatives(center, range)).toEqual([['Đã đăng ký'], [1], [1]]);
  });

  test.each([
    ['titles above', [...titles, ...tasks]],
    ['numbers of columns', tasks.toSpliced(1, 0, numbers)],
    ['a total with figures', [...tasks, ['Tổng cộng', '', 1, 1, 1, 1, 1, '']]],
    ['a heading', tasks.toSpliced(1, 0, ['I', 'Phòng A'])],
  ])('of tasks: %s', (_, range) => {
    expect(countTasks(center, range).slice(1)).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  test('of keys: titles above, totals among them; their rows stay blank', () => {
    const keys = [['Danh sách'], ['Mã đơn vị'], ['Trung tâm'], ['Tổng cộng'], ['P1'], ['Cộng']];
    expect(countInitiatives(keys, register).flat()).toEqual(['', 'Đã đăng ký', 1, '', 1, '']);
  });

  test('a fault names the row where the task stands', () => {
    const faulty = [...titles, tasks[0]!, numbers, tasks[1]!.with(2, 'mai')];
    expect(countTasks(center, faulty, 'được giao')[1]![0]).toContain('Lỗi: Nhiệm vụ dòng 6, «Hạn»: "mai"');
  });
});
