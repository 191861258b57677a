import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../src/domain/checking/checkCriteria.ts';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

/** What is wrong with a criterion for staff that reads `data` of rows with these titles. */
const wrong = (data: string, titles: string) =>
  findingsIn(
    sheet(
      `Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Điểm tối đa\nA | Cá nhân | a | Chấm điểm | ${data} | 100\nX | | Đạt | Xếp loại | |`,
    ),
    [titles.split('|')],
  ).map(({ fault, fix }) => `${fault}. ${fix}`);

describe('Dữ liệu', () => {
  const unreadable = (sum: string) =>
    `không đọc được "${sum}". Viết tên cột trong ngoặc vuông, nối bằng + hoặc -, ví dụ [Tổng văn bản] - [Văn bản mật]`;
  const missing = (name: string, fix = 'Thêm cột này hoặc sửa tên cho đúng dòng tiêu đề') =>
    `bảng cán bộ không có cột "${name}". ${fix}`;
  test.each([
    ['a sum, whatever its blanks', '[a]-[b]  +  [a]', 'Mã|a|b', []],
    ['words between the columns', '[a] lần + [b]', 'Mã|a|b', [unreadable('[a] lần + [b]')]],
    ['a column without brackets before', 'a + [b]', 'Mã|a|b', [unreadable('a + [b]')]],
    ['a column without brackets before a sum', 'việc+[a]+[b]', 'Mã|a|b', [unreadable('việc+[a]+[b]')]],
    ['a column without brackets behind', '[a] + b', 'Mã|a|b', [unreadable('[a] + b')]],
    ['brackets around nothing, beside a column without title', '[ab] + [ ]', 'Mã||ab', [missing(' ')]],
    ['a name of one letter, beside a column without title', 'd', 'Mã||e', [missing('d', 'Ý bạn là "e"?')]],
    [
      'two columns titled like the sum',
      '[a] - [b]',
      'Mã|a|b|[a] - [b]|[A] - [B]',
      ['bảng cán bộ có 2 cột có thể là "[a] - [b]". Đặt tên khác nhau cho các cột «[a] - [b]», «[A] - [B]»'],
    ],
  ])('%s', (_, data, titles, findings) => {
    expect(wrong(data, titles)).toEqual(findings);
  });
});

/** The faults of a criteria table written in full. */
const found = (table: string) =>
  findingsIn(sheet(table), [])
    .filter(({ isNote }) => !isNote)
    .map(({ place, fault, fix }) => `${place.replace('Tiêu chí ', '')}: ${fault}. ${fix}`);
const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';

describe('the columns of the criteria table', () => {
  test('one without title is none of them', () => {
    expect(
      found('Mã | "" | Nội dung | Cách tính | Dữ liệu | Điểm tối đa\nA | | a | Chấm điểm | d | 100'),
    ).toEqual([]);
  });

  test('an optional one that stands twice', () => {
    expect(
      found(
        'Mã | Nhóm | Nhóm | Nội dung | Cách tính | Dữ liệu | Điểm tối đa\nA | | | a | Chấm điểm | d | 100',
      ),
    ).toEqual([
      'dòng 1: bảng tiêu chí có 2 cột có thể là "Nhóm". Đặt tên khác nhau cho các cột «Nhóm», «Nhóm»',
    ]);
  });

  test('one that stands twice by its English name', () => {
    expect(
      found('Code | Content | Rule | Rule | Data | Max points\nA | a | points | points | d | 100'),
    ).toEqual([
      'dòng 1: bảng tiêu chí có 2 cột có thể là "Cách tính". Đặt tên khác nhau cho các cột «Rule», «Rule»',
    ]);
  });

  test.each([
    ['no table', [], 'Tiêu chí', 'chưa có bảng tiêu chí', "Ghi vùng của bảng, ví dụ 'Tiêu chí'!A1:K60"],
    [
      'no header',
      [['', ''], ['A']],
      'Tiêu chí dòng 1',
      'không có dòng tiêu đề',
      'Chọn vùng từ dòng tiêu đề, ví dụ A1:K60',
    ],
  ])('%s', (_, table, place, fault, fix) => {
    const wanted = expect.objectContaining({
      name: 'TableFault',
      message: `${place}: ${fault}. ${fix}`,
      place,
      fault,
      fix,
    });
    for (const read of [() => scoreStaff([['Mã']], table), () => findingsIn(table, [])])
      expect(read).toThrow(wanted);
  });
});

describe('of what only follows from a fault nothing is told', () => {
  test.each([
    [
      'a Mẫu số that is an error leaves the target alone',
      'A | | a | Đạt/không đạt | d | "#REF!" | Có | 100 |',
      ['dòng 2, «Mẫu số»: ô báo lỗi #REF!. Sửa công thức trong ô này'],
    ],
    [
      'a scale that became a day names no levels',
      'A | | a | Đạt/không đạt | d | | Tốt | 100 | 10/3/2020',
      [
        'dòng 2, «Thang điểm»: ô này là một ngày (Google Sheets tự đổi khi gõ, ví dụ 10/3). Định dạng cột là Văn bản thuần túy rồi gõ lại',
      ],
    ],
    [
      'a band without name leaves the usual levels',
      'A | | a | Đạt/không đạt | d | | Tốt | 100 |\nX | | | Xếp loại | | | | |',
      ['dòng 3, «Nội dung»: chưa có tên loại. Ghi tên loại, ví dụ Tốt'],
    ],
    [
      'a row without rule may be a band; without words it is none to choose',
      'A | | a | Điều kiện xếp loại | d | | ≥ 1 | | Giỏi\nX | | Tốt | Xếp loại | | | ≥ 90 | |\nY | | Khá | | | | ≥ 50 | |\nZ | | | | | | ≥ 30 | |\nT | | tốt | Xếp loại | | | | |',
      expect.arrayContaining(['dòng 2, «Thang điểm»: không có loại "Giỏi" trong bảng. Chọn: Tốt, Khá']),
    ],
    [
      'a group total without a figure',
      'A | | a | Chấm điểm | d | | | 100 |\nT | | | Tổng nhóm | | | | |',
      [
        'dòng 3, «Nhóm»: chưa ghi Nhóm nào. Ghi tên nhóm như ở các dòng tiêu chí',
        'dòng 3, «Điểm tối đa»: chưa có Điểm tối đa. Ghi tổng điểm của nhóm, ví dụ 70',
      ],
    ],
  ])('%s', (_, rows, findings) => {
    expect(found(`${header}\n${rows}`)).toEqual(findings);
  });
});
