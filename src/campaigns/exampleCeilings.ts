import type { ceilingsTab } from '../tabs/ceilings.ts';
import type { Filled } from '../tabs/TypedRow.ts';

/** About titles, so no more than a hint here. */
const hint = (whom: string) =>
  `Ưu tiên ${whom} (Nghị định 152/2025/NĐ-CP, Điều 4, về danh hiệu; cần đối chiếu)`;
const example = 'Bảng mẫu: tỷ lệ do đơn vị tự quyết định';

/** Ceilings for a body to change, where its plan says nothing of them. */
export const exampleCeilings: readonly Filled<typeof ceilingsTab>[] = [
  {
    ...{ kind: 'Cán bộ', share: '20%', base: 'Tốt trở lên', grouping: 'Toàn cơ quan' },
    ...{ tie: hint('nữ'), basis: example },
  },
  {
    ...{ kind: 'Đơn vị', share: '20%', minimum: '1', fewerThan: '5' },
    ...{ base: 'Tốt trở lên', grouping: 'Toàn cơ quan', tie: hint('tập thể có từ 70% nữ'), basis: example },
  },
];
