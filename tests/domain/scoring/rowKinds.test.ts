import { describe, expect, test } from 'vitest';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const criteria = sheet(`
  Mã | Đối tượng      | Nội dung | Cách tính | Dữ liệu | Điểm tối đa
  A  | Viên chức      | a        | Chấm điểm | d       | 10
  B  | Công chức      | b        | Chấm điểm | d       | 20
  H  | Người đứng đầu | h        | Chấm điểm | d       | 40
`);
const details = (table: string, view = 'chi tiết') => scoreStaff(sheet(table), criteria, view).slice(1);

describe('who a row is', () => {
  test.each([
    ['a category', 'Mã | Đối tượng | Người đứng đầu | d\nA | viên  chức | | 5', [5, '', '']],
    ['a category, in English headers', 'Mã | Category | Head | d\nA | Công chức | Có | 5', ['', 5, 5]],
    ['the category first of all columns', 'Đối tượng | d\nViên chức | 5', [5, '']],
    ['1 for a head', 'Mã | Đối tượng | Người đứng đầu | d\nA | Viên chức | 1 | 5', [5, '', 5]],
    ['0 for none', 'Mã | Đối tượng | Người đứng đầu | d\nA | Viên chức | 0 | 5', [5, '', '']],
    ['Không áp dụng for none', 'Mã | Đối tượng | Người đứng đầu | d\nA | Viên chức | KAD | 5', [5, '', '']],
    ['a tick', 'Mã | Đối tượng | Người đứng đầu | d\nA | Viên chức | TRUE | 5', [5, '', 5]],
  ])('%s', (_, table, points) => {
    expect(details(table)[0]).toEqual(points);
  });

  test('the head’s column may be the first', () => {
    const heads = criteria.filter(([code]) => code === 'Mã' || code === 'H');
    expect(scoreStaff(sheet('Người đứng đầu | d\nCó | 5'), heads, 'chi tiết')[1]).toEqual([5]);
  });

  test.each([
    ['2 for a head', 'Viên chức | 2', 'Lỗi: dòng 2, «Người đứng đầu»: "2" không phải là Có hoặc Không'],
    ['an error for a head', 'Viên chức | #REF!', 'Lỗi: dòng 2, «Người đứng đầu»: ô báo lỗi #REF!'],
    [
      'a word for a head',
      'Viên chức | phó',
      'Lỗi: dòng 2, «Người đứng đầu»: "phó" không phải là Có hoặc Không',
    ],
    [
      'an unknown category; of two faults the first',
      'Khách | phó',
      'Lỗi: dòng 2, «Đối tượng»: "Khách" không phải là Công chức, Viên chức hay Người lao động',
    ],
  ])('%s is a fault of the row', (_, cells, fault) => {
    expect(details(`Mã | Đối tượng | Người đứng đầu | d\nA | ${cells} | x`, 'điểm')[0]).toEqual([fault]);
  });

  test('a unit is the centre where its column says so', () => {
    const table = sheet(`
      Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Điểm tối đa
      T  | Trung tâm | t        | Chấm điểm | d       | 10
      P  | Tập thể   | p        | Chấm điểm | d       | 20
    `);
    const of = (title: string) =>
      scoreUnits(sheet(`Mã | ${title} | d\n1 | TRUNG TÂM | 5\n2 | Phòng | 5`), table, 'chi tiết').slice(1);
    expect(of('Loại')).toEqual([
      [5, ''],
      ['', 5],
    ]);
    expect(of('Kind')).toEqual(of('Loại'));
    expect(scoreUnits(sheet('Loại | d\nTrung tâm | 5'), table, 'chi tiết')[1]).toEqual([5, '']);
    expect(scoreUnits(sheet('Mã | Loj | d\n2 | lạ | 5'), table, 'chi tiết')[1]).toEqual([5]);
  });
});

describe('a column that tells who a row is', () => {
  const plain = sheet('Mã | Nội dung | Cách tính | Dữ liệu | Điểm tối đa\nA | a | Chấm điểm | d | 10');
  test.each([
    [
      'misspelt',
      'Mã | Đối tượg | d',
      'bảng cán bộ: không có cột "Đối tượng" nhưng có cột "Đối tượg". Nếu là cột đó, đổi tiêu đề thành "Đối tượng"',
    ],
    [
      'there twice',
      'Mã | Đối tượng | đối  tượng | d',
      'bảng cán bộ: bảng cán bộ có 2 cột có thể là "Đối tượng". Đặt tên khác nhau cho các cột «Đối tượng», «đối tượng»',
    ],
    [
      'there twice by its English name',
      'Mã | Head | head | d',
      'bảng cán bộ: bảng cán bộ có 2 cột có thể là "Người đứng đầu". Đặt tên khác nhau cho các cột «Head», «head»',
    ],
    [
      'no header at all',
      ' | | ',
      'bảng cán bộ: không có dòng tiêu đề. Chọn vùng bắt đầu từ dòng tiêu đề, ví dụ A1:Z41',
    ],
  ])('%s', (_, header, message) => {
    expect(() => scoreStaff(sheet(`${header}\n1 | | 5`), plain)).toThrow(message);
  });
});

describe('a row with nobody in it stays empty', () => {
  const table = sheet('Mã | Nội dung | Cách tính | Dữ liệu | Điểm tối đa\nA | a | Chấm điểm | d | 10');
  test.each([
    ['blank', '', ''],
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['a space that does not break', '\u00a0', ''],
    ['a tab', '\t', ''],
    ['a letter beyond ASCII', 'Đ', 50],
    ['a sign', '~', 50],
    ['DEL, which is not seen but there', '\u007f', 50],
    ['an empty box beside a figure', false, ''],
    ['a number', 0, 50],
  ])('%s', (_, first, score) => {
    const rows = [
      ['Mã', 'd'],
      [first, 5],
      ['CB2', 10],
    ];
    expect(scoreStaff(rows as string[][], table)).toEqual([['Điểm'], [score], [100]]);
  });

  test('an empty box alone, and lines after the last person', () => {
    const rows = [
      ['Mã', 'd'],
      [false, false],
      ['CB2', 10],
      ['', ' '],
      [false, undefined],
      [null, '\u00a0'],
    ];
    expect(scoreStaff(rows as string[][], table)).toEqual([['Điểm'], [''], [100]]);
    expect(scoreStaff([['Mã', 'd']], table)).toEqual([['Điểm']]);
  });
});

describe('bands for a category', () => {
  const table = sheet(`
    Mã | Đối tượng      | Nội dung | Cách tính | Dữ liệu | Chỉ tiêu | Điểm tối đa
    A  |                | a        | Chấm điểm | d       |          | 10
    X1 | Viên chức; Trung tâm | Giỏi     | Xếp loại  |         |          |
    H1 | Người đứng đầu | Vững     | Xếp loại  |         |          |
    C1 |                | Chung    | Xếp loại  |         |          |
  `);
  test.each([
    ['a person with it', 'Viên chức | | 5', [50, 'Giỏi', 50, 1]],
    ['a person with another', 'Công chức | | 5', [50, 'Chung', 50, 1]],
    ['a person without any: it waits', ' | | 5', ['Chưa đủ dữ liệu', '', 50, '']],
    ['a head without any is rated as a head', ' | Có | 5', [50, 'Vững', 50, 1]],
  ])('%s', (_, cells, expected) => {
    const rows = sheet(`Mã | Đối tượng | Người đứng đầu | d\nA | ${cells}`);
    expect(scoreStaff(rows, table, 'điểm; xếp loại; tạm tính; hạng')[1]).toEqual(expected);
  });

  test('a person without any waits even for the band of a failed veto', () => {
    const rows = sheet('Mã | Đối tượng | d | v\nA | | 5 | 1');
    for (const band of ['', 'Giỏi']) {
      const veto = ['V', '', 'v', 'Điểm liệt', 'v', '≤ 0', '', band];
      const vetoed = [[...table[0]!, 'Thang điểm'], ...table.slice(1), veto];
      expect(scoreStaff(rows, vetoed, 'điểm; xếp loại; lý do')[1]).toEqual([
        'Chưa đủ dữ liệu',
        '',
        'Thiếu: Xếp loại «Đối tượng»; A «d»: chấm 5/10 (−5 điểm); V «v»: 1, cần không quá 0 (điểm liệt); Được 5/10 điểm, quy về thang 100',
      ]);
    }
  });

  test('units do not wait for it', () => {
    expect(scoreUnits(sheet('Mã | d\n1 | 5'), table, 'điểm; xếp loại')[1]).toEqual([50, 'Chung']);
  });

  test('without criteria that apply there is no total, whatever waits', () => {
    const rows = sheet('Mã | Đối tượng | d\nA | | KAD\nB | Viên chức | KAD');
    expect(scoreStaff(rows, table, 'điểm; tạm tính').slice(1)).toEqual([
      ['Chưa đủ dữ liệu', 'Chưa đủ dữ liệu'],
      ['Không áp dụng', 'Không áp dụng'],
    ]);
  });
});
