import { describe, expect, test } from 'vitest';
import { scoreStaff, scoreUnits } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const staff = sheet(`
  Mã cán bộ | Đối tượng | Người đứng đầu | giao | xong | mức | chấm | Vi phạm kỷ luật
  CB1       | Viên chức | Không          | 5    | 4    | Tốt | 8    | 0
`);

/** The message of a one-criterion table. */
function message(criterion: string, view?: string): string {
  try {
    scoreStaff(staff, sheet(`${header}\n${criterion}`), view);
  } catch (error) {
    return (error as Error).message;
  }
  return 'không lỗi';
}

describe('a fault of the criteria table names row, column and fix', () => {
  test.each([
    [
      'A | | a | Tỷ lẹt | xong | giao | | 10 |',
      'dòng 2, «Cách tính»: không có cách tính "Tỷ lẹt"',
      'Ý bạn là "Tỷ lệ"?',
    ],
    ['A | | a | sharre | xong | giao | | 10 |', '«Cách tính»', 'Ý bạn là "share"?'],
    ['A | | a | | xong | giao | | 10 |', 'chưa có Cách tính', 'Chọn: Đạt/không đạt'],
    [
      'A | | a | Tỷ lệ | hoàn thành | giao | | 10 |',
      '«Dữ liệu»: bảng cán bộ không có cột "hoàn thành"',
      'Thêm cột này',
    ],
    ['A | | a | Tỷ lệ | Vi pham kỷ luât | giao | | 10 |', 'không lỗi', ''],
    ['A | | a | Tỷ lệ | Vi phạm kỉ lụt | giao | | 10 |', '«Dữ liệu»', 'Ý bạn là "Vi phạm kỷ luật"?'],
    ['A | | a | Tỷ lệ | xong | gia | | 10 |', '«Mẫu số»', 'Ý bạn là "giao"?'],
    ['A | | a | Tỷ lệ | [xong] [giao] | giao | | 10 |', 'không đọc được "[xong] [giao]"', 'ngoặc vuông'],
    ['A | | a | Tỷ lệ | | giao | | 10 |', '«Dữ liệu»: chưa có Dữ liệu', 'Ghi tên cột'],
    [
      'A | | a | Tỷ lệ | xong | giao | > 20% | 10 |',
      '«Chỉ tiêu»: Tỷ lệ chỉ nhận mức cần đạt',
      'Đạt/không đạt',
    ],
    ['A | | a | Tỷ lệ | xong | giao | 90 | 10 |', 'phải là phần trăm', '90% hay 0,9'],
    [
      'A | | a | Tỷ lệ | xong | giao | 999999999999999 | 10 |',
      'phải là phần trăm',
      '999999999999999% hay 9999999999999,99?',
    ],
    ['A | | a | Tỷ lệ | xong | giao | 1000000000000000000000 | 10 |', 'không đọc được "1e+21"', ''],
    ['A | | a | Tỷ lệ | xong | giao | 0% | 10 |', 'phải lớn hơn 0', ''],
    ['A | | a | Tỷ lệ | xong | giao | | |', '«Điểm tối đa»: chưa có Điểm tối đa', ''],
    [
      'A | | a | Tỷ lệ | xong | giao | | mười |',
      '«Điểm tối đa»: không đọc được "mười"',
      'ví dụ 10 hoặc 70/3',
    ],
    ['A | | a | Tỷ lệ | xong | giao | | -5 |', '«Điểm tối đa»', ''],
    [
      'A | | a | Tỷ lệ | xong | giao | | 10/3/2020 |',
      '«Điểm tối đa»: ô này là một ngày',
      'Văn bản thuần túy',
    ],
    ['A | | a | Tỷ lệ | xong | giao | | 10 | nửa', '«Thang điểm»: không đọc được "nửa"', 'sàn 50%'],
    ['A | | a | Bậc thang | xong | giao | | 10 |', 'Bậc thang cần Thang điểm', '100%: 10'],
    ['A | | a | Bậc thang | xong | giao | | 10 | cao: 10', 'không đọc được "cao: 10"', ''],
    ['A | | a | Theo mức | mức | | | 10 |', 'Theo mức cần Thang điểm', ''],
    ['A | | a | Theo mức | mức | giao | | 10 | Tốt: 10', 'Theo mức không dùng Mẫu số', ''],
    ['A | | a | Chấm điểm | chấm | | | |', 'chưa có Điểm tối đa', ''],
    ['A | | a | Số lượng | chấm | | | 10 | nhiều', 'không đọc được "nhiều"', ''],
    ['A | | a | Trừ theo lỗi | chấm | | | |', 'chưa có Điểm tối đa', 'khi không có lỗi nào'],
    ['A | | a | Trừ theo lỗi | chấm | | | 10 | ít', 'không đọc được "ít"', ''],
    ['A | | a | Điểm liệt | Vi phạm kỷ luật | | | |', '«Chỉ tiêu»: Điểm liệt cần Chỉ tiêu', 'không quá 0'],
    ['A | | a | Điều kiện xếp loại | chấm | | | | Tốt', 'Điều kiện xếp loại cần Chỉ tiêu', 'ít nhất 1'],
    ['A | | a | Điều kiện xếp loại | chấm | | ≥ 1 | |', 'chưa ghi loại nào cần điều kiện này', ''],
    ['A | | a | Điều kiện xếp loại | chấm | | ≥ 1 | | Giỏi', 'không có loại "Giỏi"', ''],
    ['A | | a | So với cao nhất | xong | | | |', '«Điểm tối đa»: chưa có Điểm tối đa', 'người cao nhất'],
    ['A | | a | Vượt chỉ tiêu | xong | | | 10 |', '«Mẫu số»: Vượt chỉ tiêu cần Mẫu số', 'chỉ tiêu được giao'],
    ['A | | a | Vượt chỉ tiêu | xong | giao | | |', '«Điểm tối đa»: chưa có Điểm tối đa', 'vượt cao nhất'],
    ['A | | a | Trần xếp loại | mức | | | |', '«Cách tính»: bảng chưa có dòng Xếp loại nào', 'Thêm các dòng'],
    ['A | | a | Tổng nhóm | | | | 70 |', '«Nhóm»: chưa ghi Nhóm nào', 'Ghi tên nhóm'],
    ['A | | a | Trần điểm | Vi phạm kỷ luật | | | 70 |', '«Chỉ tiêu»: Trần điểm cần Chỉ tiêu', 'không quá 0'],
    ['A | | a | Trần điểm | Vi phạm kỷ luật | | ≤ 0 | |', '«Điểm tối đa»: chưa có Điểm tối đa', 'ví dụ 70'],
    ['A | | a | Điểm liệt | Vi phạm kỷ luật | | ≤ 0 | | Yếu', 'không có loại "Yếu"', ''],
    ['A | | a | Đạt/không đạt | mức | | Tôt lắm | 10 |', '«Chỉ tiêu»: không đọc được "Tôt lắm"', ''],
    ['A | | a | Đạt/không đạt | xong | giao | | 10 |', 'có Mẫu số thì Chỉ tiêu phải là một số', ''],
    ['A | | a | Đạt/không đạt | xong | giao | 90 | 10 |', 'có Mẫu số thì Chỉ tiêu là phần trăm', '90%'],
    ['A | Viên chưc; Sếp | a | Tỷ lệ | xong | giao | | 10 |', 'không có đối tượng "Sếp"', 'Chọn:'],
    ['A | Công chúc | a | Tỷ lệ | xong | giao | | 10 |', 'không lỗi', ''],
    ['A | Người đứng đàuu | a | Tỷ lệ | xong | giao | | 10 |', '«Đối tượng»', 'Ý bạn là "Người đứng đầu"?'],
    ['6/3/2020 | | a | Tỷ lệ | xong | giao | | 10 |', '«Mã»: ô này là một ngày', ''],
    ['A | | a | Tỷ lệ | "#REF!" | giao | | 10 |', '«Dữ liệu»: ô báo lỗi #REF!', ''],
    ['A | | a | Tỷ lệ | xong | giao | | "#DIV/0!" |', '«Điểm tối đa»: ô báo lỗi #DIV/0!', 'Sửa công thức'],
    ['A | | | Xếp loại | | | >= 90 | |', '«Nội dung»: chưa có tên loại', ''],
    ['A | | Tốt | Xếp loại | | | Có | |', '«Chỉ tiêu»: Chỉ tiêu của loại phải là tổng điểm', ''],
  ])('%s → %s', (criterion, fault, fix) => {
    const found = message(criterion);
    expect(found).toContain(fault);
    expect(found).toContain(fix);
  });

  test('an empty table, one of headings only, one without header', () => {
    expect(() => scoreStaff(staff, [])).toThrow('Tiêu chí: chưa có bảng tiêu chí');
    expect(() => scoreStaff(staff, sheet(`${header}\n | | Phần A`))).toThrow('bảng chưa có tiêu chí nào');
    expect(() => scoreStaff(staff, [['', ''], ['A']])).toThrow('Tiêu chí dòng 1: không có dòng tiêu đề');
  });

  test('a missing or misspelt column of the table', () => {
    expect(() => scoreStaff(staff, sheet('Mã | Nội dung | Dữ liệu\nA | a | xong'))).toThrow(
      'bảng tiêu chí không có cột "Cách tính"',
    );
    expect(() =>
      scoreStaff(staff, sheet('Mã | Nội dung | Cách tính | Dữ liệu | Chỉ teu\nA | a | pass | xong | 1')),
    ).toThrow('Đổi tiêu đề "Chỉ teu" thành "Chỉ tiêu"');
  });

  test('the header of the rows is missing, doubled, or a key column misspelt', () => {
    const criteria = sheet(`${header}\nA | | a | Tỷ lệ | xong | giao | | 10 |`);
    expect(() => scoreStaff([], criteria)).toThrow('bảng cán bộ: không có dòng tiêu đề');
    expect(() => scoreStaff(sheet('Mã | xong | xong | giao\n1 | 1 | 2 | 3'), criteria)).toThrow(
      'bảng cán bộ có 2 cột có thể là "xong"',
    );
    expect(() =>
      scoreStaff(sheet('Mã | Người đứng đâu | xong | giao\n1 | Có | 2 | 3'), criteria),
    ).not.toThrow();
    expect(() => scoreStaff(sheet('Mã | Nguời đứg đầu | xong | giao\n1 | Có | 2 | 3'), criteria)).toThrow(
      'Nếu là cột đó, đổi tiêu đề thành "Người đứng đầu"',
    );
  });

  test('a header of empty boxes has no such column either', () => {
    expect(() => scoreStaff([[false, false]], sheet(`${header}\nA | | a | Tỷ lệ | xong | | | 10 |`))).toThrow(
      'bảng cán bộ không có cột "xong"',
    );
  });

  test.each([
    ['everybody', 'Tất cả', scoreStaff, '. Chỉ chấm đơn vị thì ghi «Tập thể» vào cột Đối tượng'],
    ['both', 'Cá nhân; Tập thể', scoreStaff, '. Chỉ chấm đơn vị thì ghi «Tập thể» vào cột Đối tượng'],
    ['staff', 'Cá nhân', scoreStaff, ''],
    ['everybody', 'Tất cả', scoreUnits, '. Chỉ chấm cán bộ thì ghi «Cá nhân» vào cột Đối tượng'],
    ['both', 'Cá nhân; Tập thể', scoreUnits, '. Chỉ chấm cán bộ thì ghi «Cá nhân» vào cột Đối tượng'],
    ['units', 'Tập thể', scoreUnits, ''],
  ])('of a criterion for %s a missing column may mean others (%s)', (_, population, score, fix) => {
    const table = score === scoreStaff ? 'bảng cán bộ' : 'bảng đơn vị';
    expect(() =>
      score(sheet('Mã | d\n1 | 1'), sheet(`${header}\nA | ${population} | a | Tỷ lệ | khác hẳn | | | 10 |`)),
    ).toThrow(
      new RegExp(
        `${table} không có cột "khác hẳn"\\. Thêm cột này hoặc sửa tên cho đúng dòng tiêu đề${fix}$`,
      ),
    );
  });

  test('an unknown view', () => {
    const found = message('A | | a | Tỷ lệ | xong | giao | | 10 |', 'điểm; xêp loạii');
    expect(found).toBe('view: không có mục "xêp loạii". Ý bạn là "xếp loại"?');
  });
});
