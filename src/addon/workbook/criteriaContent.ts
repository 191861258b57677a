import type { PlainTab } from '../../contract/Workbook.ts';
import type { Campaign } from '../../domain/campaigns/Campaign.ts';
import { criteriaTable } from '../../domain/campaigns/criteriaTable.ts';

const notes = [
  'Mã riêng của từng dòng, ví dụ CT2. Quản trị ghi',
  'Ai được chấm, cách nhau bằng dấu ; ví dụ Công chức; Viên chức. Quản trị ghi',
  'Nhãn để nhóm các tiêu chí, không bắt buộc',
  'Nội dung tiêu chí; ở dòng Xếp loại là tên loại, ví dụ Tốt',
  'Đạt/không đạt, Tỷ lệ, Bậc thang, Theo mức, Chấm điểm, Số lượng, Điểm liệt hoặc Xếp loại',
  'Tên cột chứa dữ liệu, hoặc tổng nhiều cột, ví dụ [Tổng văn bản] - [Văn bản mật]',
  'Nếu ghi, giá trị là Dữ liệu ÷ Mẫu số; mẫu số bằng 0 là không áp dụng',
  'Điều kiện, ví dụ trên 20%, ít nhất 1, Tốt trở lên',
  'Điểm khi đạt đủ, ví dụ 10 hoặc 70/3. Điểm đang ghi là BẢNG MẪU: đơn vị tự quyết định',
  'Tùy cách tính, ví dụ 100%: 10; 90%: 8',
  'Căn cứ của tiêu chí: nguyên văn kế hoạch',
];

/** The tab Tiêu chí: all text, so that Sheets rewrites nothing (10/3 would become a date). */
export function criteriaContent(campaign: Campaign): PlainTab {
  return {
    name: 'Tiêu chí',
    namedRange: 'TIEU_CHI',
    cells: criteriaTable(campaign).map(row =>
      row.map(text => ({ value: text === '' ? null : text, format: '@' })),
    ),
    notes,
    frozenRows: 1,
    widths: [9, 20, 16, 44, 16, 28, 28, 16, 11, 30, 60],
  };
}
