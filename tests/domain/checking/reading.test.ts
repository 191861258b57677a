import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../src/domain/checking/checkCriteria.ts';
import { sheet } from '../../sheet.ts';
import { found, table } from './found.ts';

describe('every fault of every row is told, and nothing that only follows from another', () => {
  test.each([
    [
      'several cells of a row',
      'A | Sếp; Trùm | | a | Tỷ lệ | | | > 20% | mười | nửa',
      [
        'dòng 2, «Đối tượng»: không có đối tượng "Sếp"',
        'dòng 2, «Đối tượng»: không có đối tượng "Trùm"',
        'dòng 2, «Điểm tối đa»: không đọc được "mười"',
        'dòng 2, «Chỉ tiêu»: Tỷ lệ chỉ nhận mức cần đạt, ví dụ 100% hoặc từ 90% trở lên',
        'dòng 2, «Thang điểm»: không đọc được "nửa"',
        'dòng 2, «Dữ liệu»: chưa có Dữ liệu',
      ],
    ],
    [
      'a misspelt rule is read on as what it is like',
      'A | | | a | Tỷ lẹt | | | | |',
      [
        'dòng 2, «Cách tính»: không có cách tính "Tỷ lẹt"',
        'dòng 2, «Điểm tối đa»: chưa có Điểm tối đa',
        'dòng 2, «Dữ liệu»: chưa có Dữ liệu',
      ],
    ],
    [
      'a rule like none: what it needs is not known, what every rule has is read',
      'A | Sếp | | a | bí quyết | | | gì đó | mười | gì đó',
      [
        'dòng 2, «Cách tính»: không có cách tính "bí quyết"',
        'dòng 2, «Đối tượng»: không có đối tượng "Sếp"',
        'dòng 2, «Điểm tối đa»: không đọc được "mười"',
      ],
    ],
    [
      'errors of other cells, one each',
      '"#REF!" | "#N/A" | | a | "#NAME?" | "#REF!" | "#REF!" | "#VALUE!" | "#DIV/0!" | "#REF!"',
      [
        'dòng 2, «Cách tính»: ô báo lỗi #NAME?',
        'dòng 2, «Thang điểm»: ô báo lỗi #REF!',
        'dòng 2, «Chỉ tiêu»: ô báo lỗi #VALUE!',
        'dòng 2, «Mã»: ô báo lỗi #REF!',
        'dòng 2, «Đối tượng»: ô báo lỗi #N/A',
        'dòng 2, «Dữ liệu»: ô báo lỗi #REF!',
        'dòng 2, «Mẫu số»: ô báo lỗi #REF!',
        'dòng 2, «Điểm tối đa»: ô báo lỗi #DIV/0!',
      ],
    ],
    [
      'days, where Sheets made them of fractions',
      '6/3/2020 | | | a | Bậc thang | d | | | 10/3/2020 | 10/3/2020',
      ['Mã', 'Điểm tối đa', 'Thang điểm'].map(
        column => `dòng 2, «${column}»: ô này là một ngày (Google Sheets tự đổi khi gõ, ví dụ 10/3)`,
      ),
    ],
    [
      'a target that cannot be read is not one that is missing',
      'A | | | a | Điểm liệt | d | m | Tôt lắm | | Yếu',
      [
        'dòng 2, «Chỉ tiêu»: không đọc được "Tôt lắm"',
        'dòng 2, «Thang điểm»: không có loại "Yếu" trong bảng',
      ],
    ],
    [
      'a target that is missing',
      'A | | | a | Trần điểm | d | m | | |',
      ['dòng 2, «Chỉ tiêu»: Trần điểm cần Chỉ tiêu', 'dòng 2, «Điểm tối đa»: chưa có Điểm tối đa'],
    ],
    [
      'a total of a group, a band',
      'A | | | a | Chấm điểm | d | | | 100 |\nT | | | n | Tổng nhóm | | | | |\nX | | | | Xếp loại | | | Có | |',
      [
        'dòng 3, «Nhóm»: chưa ghi Nhóm nào',
        'dòng 3, «Điểm tối đa»: chưa có Điểm tối đa',
        'dòng 4, «Nội dung»: chưa có tên loại',
        'dòng 4, «Chỉ tiêu»: Chỉ tiêu của loại phải là tổng điểm',
      ],
    ],
    [
      'levels that a scale cannot give',
      'A | | | a | Theo mức | d | m | | 100 | Tốt; Khá',
      ['dòng 2, «Thang điểm»: không đọc được "Tốt; Khá"', 'dòng 2, «Mẫu số»: Theo mức không dùng Mẫu số'],
    ],
    [
      'rows in their order, whatever it is that is wrong with them',
      'A | | | a | Tỷ lệ | d | | | mười |\nA | | | b | Chấm điểm | d | | | 50 |\nC | | | c | Tỷ lệ | d | | | mười |',
      [
        'dòng 2, «Điểm tối đa»: không đọc được "mười"',
        'dòng 3, «Mã»: mã "A" đã có ở dòng 2',
        'dòng 4, «Điểm tối đa»: không đọc được "mười"',
      ],
    ],
  ])('%s', (_, rows, findings) => {
    expect(found(rows)).toEqual(findings);
  });

  test('misspelt names get a suggestion', () => {
    const fixes = findingsIn(
      table(
        'A | Người đứng đàuu | | a | Tỷ lẹt | d | | | 10 |\nB | | | b | Đạt/không đạt | d | | Xuát sác lắm | 10 |',
      ),
      [],
    ).map(({ fix }) => fix);
    expect(fixes).toEqual(
      expect.arrayContaining(['Ý bạn là "Tỷ lệ"?', 'Ý bạn là "Người đứng đầu"?', 'Ý bạn là "Xuất sắc"?']),
    );
  });
});

describe('the header', () => {
  test('columns that are missing, misspelt or doubled, all of them', () => {
    const findings = findingsIn(sheet('Mã | Mã | Nội dug | Cách tính | Chỉ teu\nA | | a | Tỷ lệ | >'), []);
    expect(findings.map(({ place, fault, fix }) => [place, fault, fix])).toEqual([
      [
        'Tiêu chí dòng 1',
        'bảng tiêu chí có 2 cột có thể là "Mã"',
        'Đặt tên khác nhau cho các cột «Mã», «Mã»',
      ],
      ['Tiêu chí dòng 1', 'bảng tiêu chí không có cột "Nội dung"', 'Đổi tiêu đề "Nội dug" thành "Nội dung"'],
      [
        'Tiêu chí dòng 1',
        'bảng tiêu chí không có cột "Dữ liệu"',
        'Thêm cột này hoặc sửa tên cho đúng dòng tiêu đề',
      ],
      ['Tiêu chí dòng 1', 'bảng tiêu chí không có cột "Chỉ tiêu"', 'Đổi tiêu đề "Chỉ teu" thành "Chỉ tiêu"'],
    ]);
  });

  test('a misspelt column is read on as what it was meant to be', () => {
    const rows = sheet(
      'Mã | Nội dung | Cách tính | Dữ liệu | Điểm tối đaa\nA | a | Chấm điểm | d | 100\nB | b | Tỷ lệ | d | mười\nX | Đạt | Xếp loại | |',
    );
    expect(findingsIn(rows, []).map(({ fault }) => fault)).toEqual([
      'bảng tiêu chí không có cột "Điểm tối đa"',
      'không đọc được "mười"',
    ]);
  });

  test.each([
    ['no table', [], 'Tiêu chí: chưa có bảng tiêu chí'],
    [
      'no header',
      [
        ['', ''],
        ['A', 'b'],
      ],
      'Tiêu chí dòng 1: không có dòng tiêu đề',
    ],
  ])('thrown: %s', (_, rows, message) => {
    expect(() => findingsIn(rows, [])).toThrow(message);
  });

  test('headings alone', () => {
    expect(found(' | | | Phần I\n | | | Phần II')).toEqual(['Tiêu chí: bảng chưa có tiêu chí nào']);
  });
});

describe('the rows to be scored', () => {
  const criteria = `
    A | Cá nhân | | a | Chấm điểm | [Tông] - [Mât] | | | 50 |
    B | Cá nhân | | b | Tỷ lệ | xong | gia | | 50 |
    T | Tập thể | | t | Chấm điểm | của đơn vị | | | 100 |
    H | Người đứng đầu | | h | Đạt/không đạt | của người đứng đầu | | Có | |`;

  test('staff: their columns, every one of a sum; nothing of units, nor of heads where nobody is one', () => {
    expect(found(criteria, 'Mã | Tổng | Mật | xong | gia\n1 | 1 | 1 | 1 | 1')).toEqual([]);
    expect(found(criteria, 'Mã | Số | Thẻ | xong | gia\n1 | 1 | 1 | 1 | 1')).toEqual([
      'dòng 2, «Dữ liệu»: bảng cán bộ không có cột "Tông"',
      'dòng 2, «Dữ liệu»: bảng cán bộ không có cột "Mât"',
    ]);
    expect(
      found(criteria, 'Mã | Tổng | Mật | xog | giao | chấm | Người đứng đầu\n1 | 1 | 1 | 1 | 1 | 1 | Có'),
    ).toEqual([
      'dòng 3, «Dữ liệu»: bảng cán bộ không có cột "xong"',
      'dòng 3, «Mẫu số»: bảng cán bộ không có cột "gia"',
      'dòng 5, «Dữ liệu»: bảng cán bộ không có cột "của người đứng đầu"',
    ]);
  });

  test('units are those that have Loại', () => {
    expect(found(criteria, 'Mã | loại | d\nP1 | Phòng | 1')).toEqual([
      'dòng 4, «Dữ liệu»: bảng đơn vị không có cột "của đơn vị"',
    ]);
    expect(found(criteria, 'Mã | KIND | Của  đơn vị\nP1 | Phòng | 1')).toEqual([]);
  });

  test('a criterion or bands for a narrower kind of staff need the column Đối tượng', () => {
    const rows =
      'A | Công chức | | a | Chấm điểm | d | | | 100 |\nX | Viên chức | | Tốt | Xếp loại | | | >= 50 | |';
    expect(found(rows, 'Mã | d\n1 | 1')).toEqual([
      'dòng 2, «Đối tượng»: bảng cán bộ không có cột "Đối tượng"',
      'dòng 3, «Chỉ tiêu»: tổng dưới 50 không thuộc loại nào, vẫn xếp loại cuối là "Tốt"',
      'dòng 3, «Đối tượng»: bảng cán bộ không có cột "Đối tượng"',
      'Tiêu chí, «Đối tượng»: Công chức: không có dòng Xếp loại nào',
      'Tiêu chí, «Đối tượng»: Viên chức: không có tiêu chí nào cho điểm',
    ]);
  });

  test.each([
    ['no header', '"" | \n1 | 1', 'bảng cán bộ: không có dòng tiêu đề'],
    [
      'a misspelt key',
      'Mã | Nguời đứg đầu | d\n1 | Có | 1',
      'bảng cán bộ: không có cột "Người đứng đầu" nhưng có cột "Nguời đứg đầu"',
    ],
    [
      'a doubled key',
      'Mã | Loại | Loại | d\n1 | Phòng | Trạm | 1',
      'bảng đơn vị: bảng đơn vị có 2 cột có thể là "Loại"',
    ],
  ])('%s is told beside the faults of the table', (_, scored, finding) => {
    const rows = 'A | | | a | Chấm điểm | d | | | mười |';
    expect(found(rows, scored)).toEqual(['dòng 2, «Điểm tối đa»: không đọc được "mười"', finding]);
  });
});
