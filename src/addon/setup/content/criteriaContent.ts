import type { Campaign } from '../../../campaigns/Campaign.ts';
import { criteriaTable } from '../../../campaigns/criteriaTable.ts';
import { rules } from '../../../domain/criteria/rules/rules.ts';
import { criteriaTab } from '../../../tabs/fixed.ts';
import type { TabContent } from './TabContent.ts';

/** Width in characters and note of each column. */
const columns: readonly (readonly [number, string])[] = [
  [9, 'Mã riêng của từng dòng, ví dụ CT2. Quản trị ghi'],
  [20, 'Ai được chấm, cách nhau bằng dấu ; ví dụ Công chức; Viên chức. Quản trị ghi'],
  [16, 'Nhãn để nhóm các tiêu chí, không bắt buộc'],
  [44, 'Nội dung tiêu chí; ở dòng Xếp loại là tên loại, ví dụ Tốt'],
  [16, 'Cách tính điểm của tiêu chí: chọn trong danh sách'],
  [28, 'Tên cột chứa dữ liệu, hoặc tổng nhiều cột, ví dụ [Tổng văn bản] - [Văn bản mật]'],
  [28, 'Nếu ghi, giá trị là Dữ liệu ÷ Mẫu số; mẫu số bằng 0 là không áp dụng'],
  [16, 'Điều kiện, ví dụ trên 20%, ít nhất 1, Tốt trở lên'],
  [11, 'Điểm khi đạt đủ, ví dụ 10 hoặc 70/3. Điểm đang ghi là BẢNG MẪU: đơn vị tự quyết định'],
  [30, 'Tùy cách tính, ví dụ 100%: 10; 90%: 8'],
  [60, 'Căn cứ của tiêu chí: nguyên văn kế hoạch'],
];

const RULE_COLUMN = 4;

/** The tab Tiêu chí: all text, so that Sheets rewrites nothing (10/3 would become a date). */
export function criteriaContent(campaign: Campaign): TabContent {
  const values = criteriaTable(campaign);
  return {
    ...criteriaTab,
    audience: 'admin',
    access: 'admins',
    rows: 150,
    columns: columns.map(([width, note], at) => ({
      header: String(values[0]![at]),
      width,
      note,
      format: '@',
      ...(at === RULE_COLUMN ? { choices: rules.map(rule => rule.label) } : {}),
    })),
    values,
  };
}
