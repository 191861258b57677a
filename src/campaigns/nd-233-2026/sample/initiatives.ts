import type { initiativesTab } from '../../../tabs/initiatives.ts';
import type { Filled } from '../../../tabs/TypedRow.ts';
import { people } from './people.ts';
import { unitRows } from './unitRows.ts';

/** Author, state, title. */
const registered = [
  ['CB05', 'Có hiệu quả', 'Phiếu hẹn điện tử cho người đến làm thủ tục'],
  ['CB07', 'Được công nhận', 'Sổ kho vật tư dùng chung trên bảng tính'],
  ['CB14', 'Có hiệu quả', 'Lịch thăm đồng theo bản đồ'],
  ['CB20', 'Đã đăng ký', 'Nhật ký giống cây bằng mã QR'],
] as const;

/** The register of the example. */
export const initiatives: readonly Filled<typeof initiativesTab>[] = registered.map(
  ([code, state, title], at) => {
    const { unit, name } = people.find(one => one.code === code)!;
    return {
      number: `SK-2026-${String(at + 1).padStart(4, '0')}`,
      registeredAt: new Date(2026, 2 + at, 5 + at, 8 + at, 10 * at),
      kind: 'Sáng kiến',
      title,
      field: 'Khuyến nông',
      unit: unit!,
      unitName: unitRows.find(row => row.code === unit)!.name!,
      authorCodes: code,
      authors: name!,
      shares: '100',
      state,
      updatedAt: new Date(2026, 10, 20, 9, 30),
      before: 'Dữ liệu mẫu',
      now: 'Dữ liệu mẫu',
      expected: 'Dữ liệu mẫu',
      version: 1,
    };
  },
);
