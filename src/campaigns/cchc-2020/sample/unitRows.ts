import type { Filled } from '../../../tabs/TypedRow.ts';
import type { unitsTab } from '../units.ts';

const unit = (
  code: string,
  name: string,
  kind: string,
  it: string,
  surveys: number,
  satisfied: number,
): Filled<typeof unitsTab> => ({
  code: code,
  name: name,
  kind: kind,
  it: it,
  surveys: surveys,
  satisfied: satisfied,
  toInspect: 2,
});

/** Six phòng and trạm and the Trung tâm; T5 has no survey, which is not applicable and not 0 %. */
export const unitRows: readonly Filled<typeof unitsTab>[] = [
  unit('P1', 'Phòng mẫu 1', 'Phòng', 'Tốt', 60, 58),
  unit('P2', 'Phòng mẫu 2', 'Phòng', 'Tốt', 45, 45),
  unit('P3', 'Phòng mẫu 3', 'Phòng', 'Khá', 50, 44),
  unit('T4', 'Trạm mẫu 4', 'Trạm', 'Đạt', 80, 72),
  unit('T5', 'Trạm mẫu 5', 'Trạm', 'Khá', 0, 0),
  unit('T6', 'Trạm mẫu 6', 'Trạm', 'Tốt', 70, 69),
  {
    ...unit('Trung tâm', 'Trung tâm (dữ liệu mẫu)', 'Trung tâm', 'Khá', 305, 288),
    toInspect: 12,
    index: 'Tốt',
    iso: 'Có',
    improvements: 2,
    organisation: 'Tốt',
    headcount: 'Khá',
    quality: 'Tốt',
  },
];
