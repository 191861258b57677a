import { describe, expect, test } from 'vitest';
import { countTasks } from '../../../src/domain/counting/countTasks.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã nhiệm vụ | Mã cán bộ | Mã đơn vị | Hạn | Ngày hoàn thành | Đạt chất lượng | Hiệu quả | Thuộc kế hoạch | Trạng thái';
const keys = (title: string, ...codes: string[]) => [[title], ...codes.map(code => [code])];
const counted = (task: string, title = 'Mã cán bộ', code = 'CB1') =>
  countTasks(keys(title, code), sheet(`${header}\nNV1 | ${task}`))[1];

describe('one task of CB1', () => {
  test.each([
    ['done before the deadline, well', '30/6/2020 | 29/6/2020 | Có | Có | Có | Hoàn thành', [1, 1, 1, 1]],
    ['done on the deadline day: on time, not early', '30/6/2020 | 30/6/2020 | Có | Có | Có |', [1, 1, 1, 0]],
    ['done late', '30/6/2020 | 1/7/2020 | Có | Có | Có |', [1, 1, 0, 0]],
    ['early without quality', '30/6/2020 | 1/6/2020 | Không | Có | Có |', [1, 1, 1, 0]],
    ['early, quality not yet known', '30/6/2020 | 1/6/2020 | | Có | Có |', [1, 1, 1, 0]],
    ['early without effect', '30/6/2020 | 1/6/2020 | x | FALSE | TRUE |', [1, 1, 1, 0]],
    ['done, without a deadline: neither on time nor early', ' | 1/6/2020 | Có | Có | Có |', [1, 1, 0, 0]],
    ['not done', '30/6/2020 | | | | Có | Đang làm', [1, 0, 0, 0]],
    ['cancelled', '30/6/2020 | 1/6/2020 | Có | Có | Có | Đã huỷ', [0, 0, 0, 0]],
    ['not in the plan', '30/6/2020 | 1/6/2020 | Có | Có | Không |', [0, 0, 0, 0]],
    ['in the plan or not: blank', '30/6/2020 | 1/6/2020 | Có | Có | |', [0, 0, 0, 0]],
    ['neither done nor with a deadline', ' | | Có | Có | Có |', [1, 0, 0, 0]],
    ['cancelled, in one word', '30/6/2020 | 1/6/2020 | Có | Có | Có | Huỷ', [0, 0, 0, 0]],
    ['in the plan or not: does not apply', '30/6/2020 | 1/6/2020 | Có | Có | KAD |', [0, 0, 0, 0]],
    ['1 for yes, 0 for no', '30/6/2020 | 1/6/2020 | 1 | 0 | 1 |', [1, 1, 1, 0]],
    ['1 for every yes', '30/6/2020 | 1/6/2020 | 1 | 1 | 1 |', [1, 1, 1, 1]],
    ['0 for the plan', '30/6/2020 | 1/6/2020 | 1 | 1 | 0 |', [0, 0, 0, 0]],
    ['a deadline that does not apply', 'KAD | 1/6/2020 | Có | Có | Có |', [1, 1, 0, 0]],
    ['dates typed as text', '"06/3/2020" | "05-03-2020" | ✓ | x | Có |', [1, 1, 1, 1]],
  ])('%s', (_, task, counts) => {
    expect(counted(`CB1 | D1 | ${task}`)).toEqual(counts);
  });

  test.each([
    [
      'completed without a date',
      '30/6/2020 | | Có | Có | Có | Hoàn thành',
      '«Ngày hoàn thành»: trạng thái là hoàn thành nhưng chưa có ngày',
    ],
    [
      'completed by another word, without a date',
      '30/6/2020 | | Có | Có | Có | Đã hoàn thành',
      '«Ngày hoàn thành»: trạng thái là hoàn thành nhưng chưa có ngày',
    ],
    ['2 for yes', '30/6/2020 | 1/6/2020 | Có | 2 | Có |', '«Hiệu quả»: "2" không phải là Có hoặc Không'],
    ['an error for yes', '30/6/2020 | 1/6/2020 | Có | Có | #N/A |', '«Thuộc kế hoạch»: ô báo lỗi #N/A'],
    ['no such date', '31/02/2020 | | | | Có |', '«Hạn»'],
    [
      'a word for a date',
      '30/6/2020 | hôm qua | | | Có |',
      '«Ngày hoàn thành»: "hôm qua" không phải là ngày',
    ],
    [
      'a word for yes',
      '30/6/2020 | 1/6/2020 | hơi | Có | Có |',
      '«Đạt chất lượng»: "hơi" không phải là Có hoặc Không',
    ],
    ['an error of another cell', '30/6/2020 | #REF! | Có | Có | Có |', 'ô báo lỗi #REF!'],
  ])('%s is a fault in the cells of its keys', (_, task, why) => {
    const text = task.startsWith('31/02') ? task.replace('31/02/2020', '"31/02/2020"') : task;
    for (const found of [counted(`CB1 | D1 | ${text}`), counted(`CB1 | D1 | ${text}`, 'Mã đơn vị', 'D1')]) {
      expect(new Set(found).size).toBe(1);
      expect(found![0]).toMatch(/^Lỗi: Nhiệm vụ dòng 2, /);
      expect(found![0]).toContain(why);
    }
  });
});

describe('keys', () => {
  const tasks = sheet(`
    ${header}
    1 | CB1; CB2; CB1 | D1 | 30/6/2020 | 1/6/2020 | Có | Có | Có |
    2 | cb2           | D2 | 30/6/2020 |          |    |    | Có |
    3 | CB3           | D1 | hỏng      |          |    |    | Có |
      |               |    |           |          | FALSE | FALSE | FALSE |
    4 |               |    | 30/6/2020 |          |    |    | Có |
  `);

  test('a task of several people counts once for each, and once for the unit', () => {
    expect(countTasks(keys('Mã cán bộ', 'CB1', 'CB2', 'CB9', ''), tasks, 'được giao; Hoan thanh')).toEqual([
      ['Được giao', 'Hoàn thành'],
      [1, 1],
      [2, 1],
      [0, 0],
    ]);
    expect(countTasks(keys('Mã đơn vị', 'D2'), tasks)[1]).toEqual([1, 0, 0, 0]);
  });

  test('a row without any date, person and unit is not there, nor for Trung tâm', () => {
    const begun = [
      ...tasks.slice(0, 1),
      tasks[0]!.map(title => (title === 'Đạt chất lượng' ? 'chưa rõ' : '')),
    ];
    expect(countTasks(keys('Mã đơn vị', 'Trung tâm'), begun)[1]).toEqual([0, 0, 0, 0]);
  });

  test('a fault stays with the keys that it concerns; Trung tâm counts everything', () => {
    const result = countTasks(keys('Mã đơn vị', 'D2', 'D1', 'Trung tâm'), tasks, 'được giao');
    expect(result[1]).toEqual([1]);
    expect(result[2]![0]).toContain('Lỗi: Nhiệm vụ dòng 4');
    expect(result[3]![0]).toContain('Lỗi: Nhiệm vụ dòng 4');
    const sound = tasks.filter(row => row[3] !== 'hỏng');
    expect(countTasks(keys('Mã đơn vị', 'Trung tâm'), sound, 'được giao')[1]).toEqual([3]);
  });

  test('blank lines are no tasks, ticked or not, also for Trung tâm', () => {
    const lines = sheet(
      `${header}\n | | | | | FALSE | FALSE | FALSE |\n1 | CB1 | D1 | 30/6/2020 | | | | Có |\n | | | | | | | |`,
    );
    expect(countTasks(keys('Mã đơn vị', 'trung tam'), lines)[1]).toEqual([1, 0, 0, 0]);
  });

  test('of two faults the first is told', () => {
    const lines = sheet(`${header}\n1 | CB1 | D1 | mai | | | | Có |\n2 | CB1 | D1 | kia | | | | Có |`);
    expect(countTasks(keys('Mã cán bộ', 'CB1'), lines)[1]![0]).toContain('dòng 2, «Hạn»: "mai"');
  });

  test('a person whose code is Trung tâm counts what is theirs', () => {
    expect(countTasks(keys('Mã cán bộ', 'Trung tâm'), tasks, 'được giao')[1]).toEqual([0]);
  });

  test('where the keys or the table are nothing at all, that is said', () => {
    expect(() => countTasks([], tasks)).toThrow(
      'keys: tiêu đề "" không phải «Mã cán bộ» hay «Mã đơn vị». Chọn cột mã gồm cả dòng tiêu đề, ví dụ A1:A41',
    );
    expect(() => countTasks(keys('Mã cán bộ', 'CB1'), [])).toThrow(
      'Nhiệm vụ dòng 1: bảng Nhiệm vụ không có cột "Mã cán bộ". Thêm cột này hoặc sửa tên cho đúng dòng tiêu đề',
    );
    expect(() => countTasks(keys('Họ tên', 'CB1'), tasks)).toThrow('tiêu đề "Họ tên" không phải');
  });

  test('faults of the whole table are thrown', () => {
    expect(() => countTasks(keys('Mã cán bộ', 'CB1'), tasks, 'xyz')).toThrow('counts: không có mục');
    expect(() => countTasks(keys('Họ tên', 'CB1'), tasks)).toThrow('không phải «Mã cán bộ» hay «Mã đơn vị»');
    expect(() => countTasks(keys('Mã cán bộ', 'CB1'), [['Mã cán bộ', 'Hạn']])).toThrow(
      'Nhiệm vụ dòng 1: bảng Nhiệm vụ không có cột "Ngày hoàn thành"',
    );
    expect(() => countTasks(keys('Mã cán bộ', 'CB1'), tasks, 'đúng hẹn')).toThrow('Ý bạn là "Đúng hạn"?');
  });
});

describe('weights: khối lượng; khối lượng hoàn thành; chất lượng; tiến độ', () => {
  const ALL = 'khối lượng; khối lượng hoàn thành; chất lượng; tiến độ';
  const titles = 'Mã cán bộ | Mã đơn vị | Hạn | Ngày hoàn thành | Đạt chất lượng | Hiệu quả | Thuộc kế hoạch';
  const weighed = (lines: readonly string[], asked = ALL, code = 'CB1') =>
    countTasks(
      keys('Mã cán bộ', code),
      sheet(
        [
          `${titles} | Hệ số | Số lần chậm | Số lần lỗi | Trạng thái`,
          ...lines.map(line => `CB1 | D1 | 30/6/2026 | ${line}`),
        ].join('\n'),
      ),
      asked,
    );
  /** A completed task: its weight, how often late, how often faulty. */
  const done = (figures: string) => `1/6/2026 | Có | Có | Có | ${figures} |`;
  const open = (figures: string) => ` | | | Có | ${figures} |`;
  const times = (count: number, line: string) => Array.from({ length: count }, () => line);

  test.each([
    ['blank cells: 1, never late, never faulty', [done(' | | ')], [1, 1, 1, 1]],
    ['not done: only the weight', [open('3 | 1 | 1')], [3, 0, 0, 0]],
    ['late once, twice', [done('1 | 1 | '), done('1 | 2 | ')], [2, 2, 2, 1.25]],
    ['never less than nothing', [done('2 | 4 | 9')], [2, 2, 0, 0]],
    ['ten, one late once: 97,5 %', [done(' | 1 | '), ...times(9, done(' | | '))], [10, 10, 10, 9.75]],
    [
      'one of weight 3 faulty twice, seven of 1: 85 %',
      [done('3 | | 2'), ...times(7, done('1 | | '))],
      [10, 10, 8.5, 10],
    ],
    ['0,1 + 0,2 is 0,3', [done('0,1 | | '), done('0,2 | | ')], [0.3, 0.3, 0.3, 0.3]],
    ['a thousand of 0,1', times(1000, done('0,1 | 1 | ')), [100, 100, 100, 75]],
    [
      'typed as text, as percent; what does not apply is blank',
      [done('"1,5" | KAD | –')],
      [1.5, 1.5, 1.5, 1.5],
    ],
    ['weight 0', [done('0 | 1 | 1')], [0, 0, 0, 0]],
    ['cancelled', ['1/6/2026 | Có | Có | Có | hỏng | | | Đã hủy'], [0, 0, 0, 0]],
    ['not in the plan', ['1/6/2026 | Có | Có | Không | hỏng | | |'], [0, 0, 0, 0]],
  ])('%s', (_, lines, counts) => {
    expect(weighed(lines)).toEqual([
      ['Khối lượng', 'Khối lượng hoàn thành', 'Chất lượng', 'Tiến độ'],
      counts,
    ]);
  });

  test.each([
    ['tiến độ', 1.5],
    ['tiến độ trừ 25%', 1.5],
    ['tiến độ trừ 25 %', 1.5],
    ['tiến độ trừ 0,25', 1.5],
    ['tiến độ trừ 0.25', 1.5],
    ['tiến độ trừ 25', 1.5],
    ['TIEN DO TRU 25%', 1.5],
    ['Tiến độ trừ0,25', 1.5],
    ['tiến độ trừ 12,5%', 1.75],
    ['tiến độ trừ 0,125', 1.75],
    ['tiến độ trừ 0%', 2],
    ['tiến độ trừ 100%', 0],
    ['tiến độ trừ 1', 0],
    ['tiến độ trừ 10%', 1.8],
  ])('«%s»', (asked, count) => {
    expect(weighed([done('2 | 1 | 3')], asked)).toEqual([['Tiến độ'], [count]]);
  });

  test('a list of shares, with the commas that Vietnamese numbers have', () => {
    const asked = 'chất lượng trừ 0,1; tiến độ trừ 0,5, khối lượng,hoàn thành';
    expect(weighed([done('2 | 1 | 3')], asked)).toEqual([
      ['Chất lượng', 'Tiến độ', 'Khối lượng', 'Hoàn thành'],
      [1.4, 1, 2, 1],
    ]);
  });

  test.each([
    ['tiến độ trừ ', 'counts: mục "tiến độ trừ" thiếu tỷ lệ trừ. Ghi tỷ lệ từ 0% đến 100% sau chữ trừ'],
    ['tiến độ trừ một nửa', 'counts: mục "tiến độ trừ một nửa" có tỷ lệ trừ không đọc được. Ghi'],
    ['tiến độ trừ 1/3', 'có tỷ lệ trừ không đọc được'],
    ['tiến độ trừ 25 30', 'có tỷ lệ trừ không đọc được'],
    ['chất lượng trừ 120%', 'có tỷ lệ trừ không đọc được'],
    ['chất lượng trừ -5%', 'có tỷ lệ trừ không đọc được'],
    ['hoàn thành trừ 25%', 'counts: không có mục "hoàn thành trừ 25%"'],
    ['chất lượn', 'Ý bạn là "Chất lượng"?'],
  ])('asked for «%s» the table is at fault', (asked, message) => {
    expect(() => weighed([done(' | | ')], asked)).toThrow(message);
  });

  test.each([
    ['hai | | ', '«Hệ số»: "hai" không phải là số từ 0 trở lên. Ghi số, ví dụ 1,5; để trống là 1'],
    ['-1 | | ', '«Hệ số»: "-1" không phải là số từ 0 trở lên'],
    ['"1.234" | | ', '«Hệ số»: "1.234" có thể là 1234 hoặc 1,234'],
    [' | 1,5 | ', '«Số lần chậm»: "1.5" không phải là số lần (0, 1, 2…). Ghi số nguyên; để trống là 0'],
    [' | | Có', '«Số lần lỗi»: "Có" không phải là số lần'],
    [' | | #REF!', '«Số lần lỗi»: ô báo lỗi #REF!'],
    [' | 1/6/2026 | ', '«Số lần chậm»'],
  ])('%s is a fault in the rows of its keys', (figures, why) => {
    const [, row] = weighed([done(figures)]);
    expect(row![0]).toContain(`Lỗi: Nhiệm vụ dòng 2, ${why}`);
    expect(new Set(row).size).toBe(1);
    expect(weighed([done(figures)], ALL, 'CB2')[1]).toEqual([0, 0, 0, 0]);
  });

  test('only the columns of what is asked for are read', () => {
    expect(weighed([done('hai | ba | bốn')], 'được giao; vượt tiến độ')[1]).toEqual([1, 1]);
    expect(weighed([done('2 | ba | bốn')], 'khối lượng')[1]).toEqual([2]);
    expect(weighed([done('2 | 1 | bốn')], 'tiến độ')[1]).toEqual([1.5]);
  });

  test('a column that a count needs and that is not there is a fault of the table', () => {
    const one = (columns: string, asked: string) => () =>
      countTasks(keys('Mã cán bộ', 'CB1'), sheet(`${titles} | ${columns} | Trạng thái`), asked);
    expect(one('Ghi chú', 'khối lượng')).toThrow('bảng Nhiệm vụ không có cột "Hệ số"');
    expect(one('Hệ số', 'chất lượng')).toThrow('bảng Nhiệm vụ không có cột "Số lần lỗi"');
    expect(one('Hệ số | Số lần lỗi', 'tiến độ trừ 25%')).toThrow('không có cột "Số lần chậm"');
    expect(one('Hệ số | Số lần lỗi', 'chất lượng')()).toEqual([['Chất lượng'], [0]]);
    expect(one('Ghi chú', 'hoàn thành')()).toEqual([['Hoàn thành'], [0]]);
  });

  test('a shared task weighs for each of its people, once for the unit and once for Trung tâm', () => {
    const lines = sheet(
      `${titles} | Hệ số | Số lần chậm | Số lần lỗi | Trạng thái\nCB1; CB2 | D1 | | ${done('3 | 1 | 0')}`,
    );
    expect(countTasks(keys('Mã cán bộ', 'CB1', 'CB2'), lines, 'tiến độ').slice(1)).toEqual([[2.25], [2.25]]);
    expect(countTasks(keys('Mã đơn vị', 'D1', 'Trung tâm'), lines, 'tiến độ').slice(1)).toEqual([
      [2.25],
      [2.25],
    ]);
  });
});
