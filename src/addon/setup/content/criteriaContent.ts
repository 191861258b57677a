import { band } from '../../../domain/criteria/rules/band.ts';
import { bonus } from '../../../domain/criteria/rules/bonus.ts';
import { cap } from '../../../domain/criteria/rules/cap.ts';
import { demote } from '../../../domain/criteria/rules/demote.ts';
import { groupCap } from '../../../domain/criteria/rules/group-cap.ts';
import { penalty } from '../../../domain/criteria/rules/penalty.ts';
import { ratingCap } from '../../../domain/criteria/rules/rating-cap.ts';
import { rules } from '../../../domain/criteria/rules/rules.ts';
import { veto } from '../../../domain/criteria/rules/veto.ts';
import type { Tones } from '../../../tabs/Column.ts';
import type { TabContent } from './TabContent.ts';

/** Width in pixels and note of each column. */
const columns: readonly (readonly [number, string])[] = [
  [64, 'Mã riêng của từng dòng, ví dụ CT2. Quản trị ghi'],
  [104, 'Ai được chấm, cách nhau bằng dấu ; ví dụ Công chức; Viên chức. Quản trị ghi'],
  [84, 'Nhãn để nhóm các tiêu chí, không bắt buộc'],
  [236, 'Nội dung tiêu chí; ở dòng Xếp loại là tên loại, ví dụ Tốt'],
  [166, 'Cách tính điểm của tiêu chí: chọn trong danh sách'],
  [160, 'Tên cột chứa dữ liệu, hoặc tổng nhiều cột, ví dụ [Tổng văn bản] - [Văn bản mật]'],
  [184, 'Nếu ghi, giá trị là Dữ liệu ÷ Mẫu số; mẫu số bằng 0 là không áp dụng'],
  [92, 'Điều kiện, ví dụ trên 20%, ít nhất 1, Tốt trở lên'],
  [66, 'Điểm khi đạt đủ, ví dụ 10 hoặc 70/3. Điểm đang ghi là BẢNG MẪU: đơn vị tự quyết định'],
  [160, 'Tùy cách tính, ví dụ 100%: 10; 90%: 8'],
  [420, 'Căn cứ của tiêu chí: nguyên văn kế hoạch'],
];

/** What a part or criterion is, how it is scored, for how many points, on what it rests. */
const [CONTENT, RULE, MAX, BASIS] = [3, 4, 8, 10];
const CENTRED = [0, 7, 8];

/** What takes away is red to amber, what gives is green or blue. */
const ruleTones: Tones = {
  [veto.label]: 4,
  [cap.label]: 3,
  [ratingCap.label]: 3,
  [groupCap.label]: 3,
  [demote.label]: 3,
  [penalty.label]: 2,
  [bonus.label]: 1,
  [band.label]: 0,
};

/** A tab of criteria, such as Tiêu chí: all text, so that Sheets rewrites nothing (10/3 would become a date). */
export function criteriaContent(
  tab: Pick<TabContent, 'name' | 'namedRange' | 'usedBy'>,
  values: readonly (readonly string[])[],
): TabContent {
  return {
    ...tab,
    use: 'manage',
    access: 'admins',
    rows: 150,
    frozenColumns: 1,
    columns: columns.map(([width, note], at) => ({
      header: String(values[0]![at]),
      width,
      note,
      format: '@',
      filler: at < RULE ? 'identity' : 'typed',
      begins: at === RULE || at === BASIS,
      centred: CENTRED.includes(at),
      wrapped: true,
      bold: at === MAX,
      second: at === BASIS,
      ...(at === RULE ? { choices: rules.map(rule => rule.label), tones: ruleTones } : {}),
    })),
    values,
    bands: values.flatMap((row, at) =>
      row.every((cell, column) => (cell !== '') === (column === CONTENT)) ? [at] : [],
    ),
  };
}
