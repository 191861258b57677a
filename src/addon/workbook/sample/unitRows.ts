import type { TypedRow } from './TypedRow.ts';

const unit = (
  code: string,
  name: string,
  kind: string,
  it: string,
  surveys: number,
  satisfied: number,
): TypedRow => ({
  'Mã đơn vị': code,
  'Tên đơn vị': name,
  Loại: kind,
  'Mức ứng dụng CNTT': it,
  'Phiếu hợp lệ': surveys,
  'Phiếu hài lòng': satisfied,
  'Lượt phải kiểm tra': 2,
});

/** Six phòng and trạm and the Trung tâm; T5 has no survey, which is not applicable and not 0 %. */
export const unitRows: readonly TypedRow[] = [
  unit('P1', 'Phòng mẫu 1', 'Phòng', 'Tốt', 60, 58),
  unit('P2', 'Phòng mẫu 2', 'Phòng', 'Tốt', 45, 45),
  unit('P3', 'Phòng mẫu 3', 'Phòng', 'Khá', 50, 44),
  unit('T4', 'Trạm mẫu 4', 'Trạm', 'Đạt', 80, 72),
  unit('T5', 'Trạm mẫu 5', 'Trạm', 'Khá', 0, 0),
  unit('T6', 'Trạm mẫu 6', 'Trạm', 'Tốt', 70, 69),
  {
    ...unit('Trung tâm', 'Trung tâm (dữ liệu mẫu)', 'Trung tâm', 'Khá', 305, 288),
    'Lượt phải kiểm tra': 12,
    'Xếp loại chỉ số CCHC': 'Tốt',
    'Chứng nhận ISO còn hiệu lực': 'Có',
    'Số cải tiến ISO': 2,
    'Mức kiện toàn tổ chức': 'Tốt',
    'Mức tinh giản biên chế': 'Khá',
    'Mức nâng cao chất lượng đội ngũ': 'Tốt',
  },
];
