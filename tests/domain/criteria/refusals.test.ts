import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const bands = '\nX1 | | Tốt | Xếp loại | | | >= 90 | |\nX2 | | Khá | Xếp loại | | | | |';
const staff = sheet('Mã cán bộ | giao | xong | mức | chấm | Việc #A\nCB1 | 5 | 4 | Tốt | 8 | 1');

/** What the first criterion is refused with, after its place «Tiêu chí dòng 2, »; blank where it is not. */
function refusal(criterion: string): string {
  try {
    scoreStaff(staff, sheet(`${header}\nA | | a | ${criterion}${bands}`));
    return '';
  } catch (error) {
    return (error as Error).message.replace('Tiêu chí dòng 2, ', '');
  }
}

const max = '«Điểm tối đa»: chưa có Điểm tối đa. ';
const scale = (text: string, fix: string) => `«Thang điểm»: không đọc được "${text}". Viết ví dụ: ${fix}`;

describe('what a rule refuses, and what to write instead', () => {
  test.each([
    ['Tỷ lệ | xong | giao | | |', `${max}Ghi số điểm khi đạt đủ, ví dụ 10`],
    ['Tỷ lệ | xong | giao | 0% | 10 |', '«Chỉ tiêu»: mức cần đạt phải lớn hơn 0. Viết ví dụ: 100%'],
    ['Tỷ lệ | xong | giao | 2 | 10 |', ''],
    [
      'Tỷ lệ | xong | giao | 2,5 | 10 |',
      '«Chỉ tiêu»: mức cần đạt phải là phần trăm. "2,5" là 2,5% hay 0,025? Viết 2,5%',
    ],
    [
      'Tỷ lệ | xong | giao | Tốt | 10 |',
      '«Chỉ tiêu»: Tỷ lệ chỉ nhận mức cần đạt, ví dụ 100% hoặc từ 90% trở lên. Điều kiện như «trên 20%» thuộc cách tính Đạt/không đạt',
    ],
    ['Tỷ lệ | xong | giao | | 10 | sàn -5%', scale('sàn -5%', 'sàn 50%')],
    ['Tỷ lệ | xong | giao | | 10 | sàn 50', scale('sàn 50', 'sàn 50%')],
    ['Tỷ lệ | xong | giao | | 10 | có sàn 50%', scale('có sàn 50%', 'sàn 50%')],
    ['Tỷ lệ | xong | giao | | 10 | sàn 50% nữa', scale('sàn 50% nữa', 'sàn 50%')],
    ['Tỷ lệ | xong | giao | | 10 | sàn 0,5', ''],
    ['Tỷ lệ | xong | giao | | 10 | sàn 1', ''],
    ['Tỷ lệ | xong | giao | | 10 | sàn: 50%', ''],
    ['Tỷ lệ | xong | giao | | 10 | sàn50%', ''],
    ['Tỷ lệ | xong | giao | | 10 | floor : 50%', ''],
    ['Tỷ lệ | xong | giao | | 10 | sàn 0%', ''],
    ['Chấm điểm | chấm | | | |', `${max}Ghi số điểm cao nhất được chấm`],
    ['Chấm điểm | chấm | | | 10 | bước 0', scale('bước 0', 'bước 0,25')],
    ['Chấm điểm | chấm | | | 10 | bước -1', scale('bước -1', 'bước 0,25')],
    ['Chấm điểm | chấm | | | 10 | bước 5%', scale('bước 5%', 'bước 0,25')],
    ['Chấm điểm | chấm | | | 10 | mỗi bước 0,5', scale('mỗi bước 0,5', 'bước 0,25')],
    ['Chấm điểm | chấm | | | 10 | bước 0,5 điểm', scale('bước 0,5 điểm', 'bước 0,25')],
    ['Chấm điểm | chấm | | | 10 | bước: 0,5', ''],
    ['Chấm điểm | chấm | | | 10 | bước0,5', ''],
    ['Chấm điểm | chấm | | | 10 | Step 0,5', ''],
    [
      'Theo mức | mức | | | 10 |',
      '«Thang điểm»: Theo mức cần Thang điểm. Viết ví dụ: Tốt: 10; Khá: 7; Đạt: 5; Chưa đạt: 0',
    ],
    ['Theo mức | mức | | | 10 | Tốt; Khá', scale('Tốt; Khá', 'Tốt: 10; Khá: 7; Đạt: 5; Chưa đạt: 0')],
    ...['10; 7', ': 10', 'Tốt: cao; Khá: vừa', 'Tốt: -5', 'Tốt: 10%'].map(steps => [
      `Theo mức | mức | | | 10 | ${steps}`,
      scale(steps, 'Tốt: 10; Khá: 7; Đạt: 5; Chưa đạt: 0'),
    ]),
    [
      'Theo mức | mức | giao | | 10 | Tốt: 10',
      '«Mẫu số»: Theo mức không dùng Mẫu số. Xóa Mẫu số, hoặc dùng Bậc thang',
    ],
    [
      'Bậc thang | xong | giao | | 10 |',
      '«Thang điểm»: Bậc thang cần Thang điểm. Viết ví dụ: 100%: 10; 90%: 8; 80%: 6',
    ],
    ['Bậc thang | xong | giao | | 10 | cao: 10', scale('cao: 10', '100%: 10; 90%: 8; 80%: 6')],
    ['Bậc thang | xong | giao | | 10 | 90% từ: 10', scale('90% từ: 10', '100%: 10; 90%: 8; 80%: 6')],
    [
      'Điều kiện xếp loại | chấm | | ít nhất 2 | |',
      '«Thang điểm»: chưa ghi loại nào cần điều kiện này. Chọn: Tốt, Khá',
    ],
    [
      'Điều kiện xếp loại | chấm | | ít nhất 2 | | Giỏi',
      '«Thang điểm»: không có loại "Giỏi" trong bảng. Chọn: Tốt, Khá',
    ],
    [
      'Điều kiện xếp loại | chấm | | | | Tốt',
      '«Chỉ tiêu»: Điều kiện xếp loại cần Chỉ tiêu. Viết điều kiện, ví dụ: ít nhất 1',
    ],
    ['Xếp loại | | | Có | |', '«Chỉ tiêu»: Chỉ tiêu của loại phải là tổng điểm. Viết ví dụ: >= 90'],
    ['Tổng nhóm | | | | 70 |', '«Nhóm»: chưa ghi Nhóm nào. Ghi tên nhóm như ở các dòng tiêu chí'],
    [
      'Trần xếp loại | mức | giao | | |',
      '«Mẫu số»: Trần xếp loại không dùng Mẫu số. Xóa Mẫu số, Dữ liệu là tên một loại',
    ],
    [
      'Vượt chỉ tiêu | xong | | | 10 |',
      '«Mẫu số»: Vượt chỉ tiêu cần Mẫu số. Ghi tên cột chứa chỉ tiêu được giao',
    ],
    ['Vượt chỉ tiêu | xong | giao | | |', `${max}Ghi số điểm của dòng vượt cao nhất, ví dụ 10`],
    [
      'Đạt/không đạt | xong | giao | Tốt | 10 |',
      '«Chỉ tiêu»: có Mẫu số thì Chỉ tiêu phải là một số. Viết ví dụ: từ 90% trở lên',
    ],
    [
      'Đạt/không đạt | xong | giao | 90 | 10 |',
      '«Chỉ tiêu»: có Mẫu số thì Chỉ tiêu là phần trăm. "90" là 90% hay 0,9? Viết 90%',
    ],
    ['Đạt/không đạt | xong | giao | 2 | 10 |', ''],
    [
      'Đạt/không đạt | chấm | | hơi nhiều | 10 |',
      '«Chỉ tiêu»: không đọc được "hơi nhiều". Viết ví dụ: > 20%, từ 90% trở lên, ít nhất 1, không quá 0, Tốt, Có',
    ],
    [
      'Đạt/không đạt | chấm | | Trung bình trở lên | 10 |',
      '«Chỉ tiêu»: không đọc được "Trung bình trở lên". Nếu là một mức, ghi các mức từ cao xuống thấp ở Thang điểm, ví dụ: Tốt; Khá; Đạt',
    ],
    [
      'Đạt/không đạt | chấm | | Trung bình | 10 |',
      '«Chỉ tiêu»: không đọc được "Trung bình". Nếu là một mức, ghi các mức từ cao xuống thấp ở Thang điểm, ví dụ: Tốt; Khá; Đạt',
    ],
    [
      'Điểm liệt | chấm | | từ Trung bình trở lên | |',
      '«Chỉ tiêu»: không đọc được "từ Trung bình trở lên". Chọn: Tốt, Khá. Mức khác thì dùng Đạt/không đạt và ghi các mức từ cao xuống thấp ở Thang điểm, ví dụ: Tốt; Khá; Đạt',
    ],
    ...['ít nhất mười hai', '≥ 2 nghìn', 'một chục', '1/3', 'từ 1/3 trở lên'].map(target => [
      `Đạt/không đạt | chấm | | ${target} | 10 |`,
      `«Chỉ tiêu»: không đọc được "${target}". Viết bằng chữ số, ví dụ: ít nhất 12, từ 33,3% trở lên`,
    ]),
    [
      'Đạt/không đạt | chấm | | từ 70 đến dưới 50 | 10 |',
      '«Chỉ tiêu»: không đọc được "từ 70 đến dưới 50": không có số nào trong khoảng này. Ghi số nhỏ trước, số lớn sau',
    ],
    [
      'Đạt/không đạt | xong | giao | từ 50 đến 90 | 10 |',
      '«Chỉ tiêu»: có Mẫu số thì Chỉ tiêu là phần trăm. "90" là 90% hay 0,9? Viết 90%',
    ],
    [
      'Tỷ lệ | xong | giao | từ 50% đến dưới 70% | 10 |',
      '«Chỉ tiêu»: Tỷ lệ chỉ nhận mức cần đạt, ví dụ 100% hoặc từ 90% trở lên. Điều kiện như «trên 20%» thuộc cách tính Đạt/không đạt',
    ],
    ['Số lượng | chấm | | | 10 | 1/3', ''],
    [
      'Số lượng | chấm | | | 10 | 1/0',
      '«Thang điểm»: không đọc được "1/0". Ghi số điểm cho mỗi lần, ví dụ 2',
    ],
    [
      'Điểm liệt | chấm | | | |',
      '«Chỉ tiêu»: Điểm liệt cần Chỉ tiêu. Viết điều kiện phải giữ, ví dụ: không quá 0',
    ],
    [
      'Điểm liệt | chấm | | ít nhất 2 | | Giỏi',
      '«Thang điểm»: không có loại "Giỏi" trong bảng. Chọn: Tốt, Khá',
    ],
    ['Trần điểm | chấm | | ít nhất 2 | |', `${max}Ghi tổng điểm cao nhất khi không đạt, ví dụ 70`],
    [
      'Trần điểm | chấm | | | 60 |',
      '«Chỉ tiêu»: Trần điểm cần Chỉ tiêu. Viết điều kiện phải giữ, ví dụ: không quá 0',
    ],
    ['Số lượng | chấm | | | |', `${max}Ghi số điểm cao nhất, ví dụ 10`],
    ['Số lượng | chấm | | | 10 | x', '«Thang điểm»: không đọc được "x". Ghi số điểm cho mỗi lần, ví dụ 2'],
    ['Số lượng | chấm | | | 10 | -2', '«Thang điểm»: không đọc được "-2". Ghi số điểm cho mỗi lần, ví dụ 2'],
    ['Số lượng | chấm | | | 10 | 0', ''],
    ['Trừ theo lỗi | chấm | | | |', `${max}Ghi số điểm khi không có lỗi nào, ví dụ 10`],
    ['So với cao nhất | chấm | | | |', `${max}Ghi số điểm của người cao nhất, ví dụ 10`],
    ['Điểm cộng | chấm | | | | x', '«Thang điểm»: không đọc được "x". Ghi số điểm cho mỗi lần, ví dụ 2'],
    [
      'Điểm trừ | chấm | | | x |',
      '«Điểm tối đa»: không đọc được "x". Ghi một số từ 0 trở lên, ví dụ 10 hoặc 70/3',
    ],
    ['Chấm điểm | | | | 10 |', '«Dữ liệu»: chưa có Dữ liệu. Ghi tên cột chứa dữ liệu của tiêu chí này'],
    ['Chấm điểm | #REF! | | | 10 |', '«Dữ liệu»: ô báo lỗi #REF!. Sửa công thức trong ô này'],
    ['Chấm điểm | Việc #A | | | 10 |', ''],
    [
      'Chấm điểm | chấm | | | 1/2/2020 |',
      '«Điểm tối đa»: ô này là một ngày (Google Sheets tự đổi khi gõ, ví dụ 10/3). Định dạng cột là Văn bản thuần túy rồi gõ lại',
    ],
    [
      'Chấm điểm | chấm | | | 10/0 |',
      '«Điểm tối đa»: không đọc được "10/0". Ghi một số từ 0 trở lên, ví dụ 10 hoặc 70/3',
    ],
    [
      'Chấm điểm | chấm | | | 10/ |',
      '«Điểm tối đa»: không đọc được "10/". Ghi một số từ 0 trở lên, ví dụ 10 hoặc 70/3',
    ],
    [
      'Chấm điểm | chấm | | | 70/3/1 |',
      '«Điểm tối đa»: không đọc được "70/3/1". Ghi một số từ 0 trở lên, ví dụ 10 hoặc 70/3',
    ],
    ['Chấm điểm | chấm | | | 0 |', ''],
  ])('%s: %s', (criterion, expected) => {
    expect(refusal(criterion)).toBe(expected);
  });

  test('a limit by bands needs bands', () => {
    const table = sheet(`${header}\nL | | l | Trần xếp loại | mức | | | |`);
    expect(() => scoreStaff(staff, table)).toThrow(
      'Tiêu chí dòng 2, «Cách tính»: bảng chưa có dòng Xếp loại nào. Thêm các dòng Xếp loại',
    );
  });

  test('a band needs a name', () => {
    expect(() => scoreStaff(staff, sheet(`${header}\nX | | | Xếp loại | | | >= 90 | |`))).toThrow(
      'Tiêu chí dòng 2, «Nội dung»: chưa có tên loại. Ghi tên loại, ví dụ Tốt',
    );
  });

  test('a rule that nobody knows: all that there are', () => {
    const all =
      'Đạt/không đạt; Tỷ lệ; Bậc thang; Theo mức; Chấm điểm; Số lượng; Trừ theo lỗi; So với cao nhất; Vượt chỉ tiêu; ' +
      'Điểm cộng; Điểm trừ; Điểm liệt; Trần điểm; Trần xếp loại; Điều kiện xếp loại; Hạ bậc; ' +
      'Xếp loại; Thang tổng; Trần nhóm; Lấy cao nhất; Tổng nhóm';
    expect(refusal('xyz | chấm | | | 10 |')).toBe(`«Cách tính»: không có cách tính "xyz". Chọn: ${all}`);
    expect(refusal(' | chấm | | | 10 |')).toBe(`«Cách tính»: chưa có Cách tính. Chọn: ${all}`);
  });
});
