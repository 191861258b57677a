import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { views } from '../../../src/domain/scoring/views.ts';
import { sheet } from '../../sheet.ts';

const criteria = sheet(`
  Mã | Nội dung   | Cách tính     | Dữ liệu | Mẫu số | Chỉ tiêu  | Điểm tối đa | Căn cứ
     | Phần A
  A  | hoàn thành | Tỷ lệ         | xong    | giao   |           | 60 |
  B  | vượt       | Đạt/không đạt | vượt    | giao   | trên 20%  | 40 |
  R  | ghi nhận   | Đạt/không đạt | thư     |        |           | 0  |
  X1 | Tốt        | Xếp loại      |         |        | >= 80     |    |
  X2 | Đạt        | Xếp loại      |         |        |           |    |
`);

const staff = sheet(`
  Mã cán bộ | xong | vượt | giao | thư   | chọn
  CB1       | 4    | 1    | 5    | Có    | TRUE
            | 9    | 9    | 9    | Có    | TRUE
  CB2       | 0    | 0    | 0    | Không | FALSE
  CB3       | 5    | 2    | 5    |       | FALSE
`);

describe('the shape of a result', () => {
  test('as many rows as the range, headed by the items; a row without its first cell stays empty', () => {
    expect(scoreStaff(staff, criteria, 'điểm; xếp loại; tạm tính')).toEqual([
      ['Điểm', 'Xếp loại', 'Tạm tính'],
      [48, 'Đạt', 48],
      ['', '', ''],
      ['Không áp dụng', '', 'Không áp dụng'],
      [100, 'Tốt', 100],
    ]);
  });

  test('what stands above the header stays empty; why a row is nobody is said in the column of reasons alone', () => {
    const titled = [['DANH SÁCH', '', '', '', '', ''], ...staff.slice(0, 3)];
    const [title, header, , nobody] = scoreStaff(titled, criteria, 'điểm; lý do; xếp loại');
    expect([title, header, nobody]).toEqual([
      ['', '', ''],
      ['Điểm', 'Lý do', 'Xếp loại'],
      ['', 'Không chấm: ô đầu dòng («Mã cán bộ») trống', ''],
    ]);
    expect(scoreStaff(titled, criteria, 'điểm; xếp loại')[3]).toEqual(['', '']);
  });

  test('details show points, verdicts and what does not apply', () => {
    expect(scoreStaff(staff, criteria, 'chi tiết')).toEqual([
      ['A', 'B', 'R'],
      [48, 0, 'Đạt'],
      ['', '', ''],
      ['Không áp dụng', 'Không áp dụng', 'Không đạt'],
      [60, 40, 'Chưa có dữ liệu'],
    ]);
  });

  test('reasons in the order of the criteria', () => {
    expect(scoreStaff(staff, criteria, 'lý do').slice(1).flat()).toEqual([
      'A «xong»: 4/5 = 80% so với chỉ tiêu 100% (−12 điểm); B «vượt»: 1/5 = 20%, cần trên 20% (−40 điểm)',
      'Không chấm: ô đầu dòng («Mã cán bộ») trống',
      'Chưa đạt, không tính điểm: R «thư»: Không, cần Có; Không áp dụng: A «xong» (mẫu số bằng 0), B «vượt» (mẫu số bằng 0)',
      'Đủ điểm mọi tiêu chí',
    ]);
  });

  test.each([
    [undefined, ['Điểm']],
    ['', ['Điểm']],
    ['diem', ['Điểm']],
    ['XẾP LOẠI, Điểm', ['Xếp loại', 'Điểm']],
    ['score; rating', ['Score', 'Rating']],
    ['Ly do;provisional', ['Lý do', 'Provisional']],
  ])('view %j is headed %j', (view, headers) => {
    expect(scoreStaff(staff, criteria, view)[0]).toEqual(headers);
  });

  test('open ranges: the result ends with the last used row, which a checkbox does not make', () => {
    const open = [
      ...staff,
      ['', '', '', '', '', false],
      ...Array.from({ length: 500 }, () => Array(6).fill('')),
    ];
    const result = scoreStaff(open, criteria, 'điểm; lý do');
    expect(result).toHaveLength(staff.length);
  });

  test('a checkbox in the first column of an empty row does not make it one', () => {
    const ticked = sheet('chọn | xong | vượt | giao | thư\nTRUE | 5 | 2 | 5 | Có\nFALSE | | | |');
    expect(scoreStaff(ticked, criteria).slice(1)).toEqual([[100]]);
  });

  test('every row scores the same alone as in the table, in any order of columns and criteria', () => {
    const turned = staff.map(row => [row[0], ...row.slice(1).reverse()]);
    const shuffled = [
      criteria[0]!,
      ...criteria
        .slice(1)
        .reverse()
        .filter(row => row[2] !== 'Xếp loại'),
      ...criteria.slice(5),
    ];
    const together = scoreStaff(staff, criteria, 'điểm; xếp loại');
    expect(scoreStaff(turned, shuffled, 'điểm; xếp loại')).toEqual(together);
    staff.slice(1).forEach((row, i) => {
      expect(scoreStaff([staff[0]!, row], criteria, 'điểm; xếp loại')[1]).toEqual(together[i + 1]);
    });
  });
});

test('the table may be headed in English, and name its rules by their ids', () => {
  const english = sheet(`
    Code | Applies to | Content | Rule  | Data | Out of | Target | Max points | Scale
    A    |            | done    | share | xong | giao   | 80%    | 60         |
    B    |            | early   | pass  | vượt | giao   | > 20%  | 40         |
    X1   |            | Good    | band  |      |        | >= 80  |            |
    X2   |            | Poor    | band  |      |        |        |            |
  `);
  const people = sheet('Code | Category | Head | xong | vượt | giao\n1 | Viên chức | x | 4 | 2 | 5');
  expect(scoreStaff(people, english, 'score; rating; rank; details')).toEqual([
    ['Score', 'Rating', 'Rank', 'A', 'B'],
    [100, 'Good', 1, 60, 40],
  ]);
});

test('every view has a Vietnamese and an English name', () => {
  expect(views.map(view => [view.vi, view.en])).toEqual([
    ['điểm', 'score'],
    ['xếp loại', 'rating'],
    ['hạng', 'rank'],
    ['lý do', 'reason'],
    ['còn thiếu', 'next'],
    ['tạm tính', 'provisional'],
    ['chi tiết', 'details'],
  ]);
});
