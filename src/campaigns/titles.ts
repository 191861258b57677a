import type { ceilingsTab } from '../tabs/ceilings.ts';
import type { Filled } from '../tabs/TypedRow.ts';
import type { CriterionRow } from './Campaign.ts';
import { criterionRows } from './criteriaTable.ts';

const [law, decree, older] = [
  'Luật Thi đua, khen thưởng 06/2022/QH15 (cần đối chiếu)',
  'Nghị định 152/2025/NĐ-CP, Điều 4 (cần đối chiếu)',
  'Mức của quy định cũ, đơn vị sửa được (cần đối chiếu)',
];
const [fighter, advanced] = ['Đề nghị Chiến sĩ thi đua cơ sở', 'Đề nghị Lao động tiên tiến'];
const [excellentUnit, advancedUnit] = [
  'Đề nghị Tập thể lao động xuất sắc',
  'Đề nghị Tập thể lao động tiên tiến',
];

/**
 * The rows of the tab Danh hiệu (danh hiệu thi đua), for a body to change: who may be proposed, never who is given a title. `good`
 * are the ratings of the year from which on, `others` the other ones; best first. A rating that none of them names is a fault of the row.
 */
export function titleRows(good: readonly string[], others: readonly string[]): readonly CriterionRow[] {
  const lowest = good[good.length - 1]!;
  const scale = [...good.map(one => `${one}: 100`), ...[...others, 'Không xếp loại'].map(one => `${one}: 0`)];
  return criterionRows(`
Xếp loại | Cá nhân | Danh hiệu cá nhân | Xếp loại năm từ ${lowest} trở lên | Theo mức | Xếp loại năm | | | 100 | ${scale.join('; ')} | Lao động tiên tiến: ${law}. Nghỉ thai sản tính như có làm việc: ${decree}
Kỷ luật | " | " | Không bị kỷ luật trong kỳ | Điểm liệt | Kỷ luật | | không quá 0 | | | Lao động tiên tiến: ${law}
Xác minh | " | " | Không có việc đang xem xét kỷ luật, xác minh | Điểm liệt | Đang xem xét, xác minh | | không quá 0 | | | ${decree}
Sáng kiến | " | " | Có sáng kiến được công nhận trong kỳ | Điều kiện xếp loại | Được công nhận | | ít nhất 1 | | ${fighter} | Chiến sĩ thi đua cơ sở: ${law}. Đề tài khoa học đã nghiệm thu: đăng ký như sáng kiến
DH-A | " | " | ${fighter} | Xếp loại | | | >= 100 | | | ${law}
DH-B | " | " | ${advanced} | Xếp loại | | | >= 50 | | | "
DH-C | " | " | Chưa đề nghị | Xếp loại | | | | | | "

TT xếp loại | Tập thể; Trung tâm | Danh hiệu tập thể | Xếp loại năm từ ${lowest} trở lên | Theo mức | Xếp loại năm | | | 100 | ${scale.join('; ')} | Bảng mẫu: mức của đơn vị tự quyết định (cần đối chiếu)
TT kỷ luật | " | " | Không có ai bị kỷ luật từ cảnh cáo | Điểm liệt | Người bị kỷ luật từ cảnh cáo | | không quá 0 | | | ${older}
TT có người | " | " | Có người | Điểm liệt | Số người | | ít nhất 1 | | | Dòng của máy: không có người thì không có tỷ lệ
TT 50% | " | " | Tỷ lệ Lao động tiên tiến | Điều kiện xếp loại | Người được đề nghị Lao động tiên tiến trở lên | Số người | ít nhất 50% | | ${advancedUnit} | ${older}
TT 70% | " | " | Tỷ lệ Lao động tiên tiến | Điều kiện xếp loại | Người được đề nghị Lao động tiên tiến trở lên | Số người | ít nhất 70% | | ${excellentUnit} | ${older}
TT chiến sĩ | " | " | Có Chiến sĩ thi đua cơ sở | Điều kiện xếp loại | Người được đề nghị Chiến sĩ thi đua | | ít nhất 1 | | ${excellentUnit} | ${older}
TT-A | " | " | ${excellentUnit} | Xếp loại | | | >= 100 | | | ${law}
TT-B | " | " | ${advancedUnit} | Xếp loại | | | >= 50 | | | "
TT-C | " | " | Chưa đề nghị | Xếp loại | | | | | | "
`);
}

/** Of those who may be proposed as Lao động tiên tiến so many at most as Chiến sĩ thi đua cơ sở. */
export const fighterCeiling: Filled<typeof ceilingsTab> = {
  ...{ kind: 'Cán bộ', band: fighter, share: '15%', base: `${advanced} trở lên`, grouping: 'Toàn cơ quan' },
  ...{ tie: `Ưu tiên nữ (${decree})`, basis: older },
};

/** The line of Hướng dẫn about it. */
export const titlesLine =
  'Danh hiệu: bấm «Xét danh hiệu» ở Thiết lập và kiểm tra; máy chỉ đề nghị, người có thẩm quyền quyết định. Kỷ luật ghi ở tab Kỷ luật và xác minh.';
