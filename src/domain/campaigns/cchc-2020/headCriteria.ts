import type { CriterionRow } from '../Campaign.ts';

const row = (
  code: string,
  content: string,
  basis: string,
  rest: Omit<CriterionRow, 'code' | 'appliesTo' | 'group' | 'content' | 'basis'>,
): CriterionRow => ({ code, appliesTo: 'Người đứng đầu', group: 'Người đứng đầu', content, basis, ...rest });

/** Tiêu chí đối với người đứng đầu cơ quan, đơn vị; they come on top of those for everyone. */
export const headCriteria: readonly CriterionRow[] = [
  row(
    'H1',
    'Gương mẫu, tiên phong đi đầu trong cải cách hành chính',
    'Người đứng đầu cơ quan, đơn vị thể hiện tính gương mẫu, tiên phong đi đầu trong cải cách hành chính',
    { rule: 'Theo mức', data: 'Mức gương mẫu', max: '20', scale: 'Tốt: 20; Khá: 14; Đạt: 10; Chưa đạt: 0' },
  ),
  row(
    'H2',
    'Thực hiện quy chế văn hóa công sở, văn hóa công vụ',
    'trong thực hiện quy chế văn hóa công sở, văn hóa công vụ',
    { rule: 'Đạt/không đạt', data: 'Thực hiện tốt văn hóa công sở', target: 'Có', max: '10' },
  ),
  row(
    'H3',
    'Có giải pháp hiệu quả cao trong chỉ đạo, điều hành',
    'có giải pháp mang lại hiệu quả cao trong chỉ đạo, điều hành',
    { rule: 'Đạt/không đạt', data: 'Có hiệu quả', target: 'ít nhất 1', max: '15' },
  ),
  row(
    'H4',
    'Kết quả cải cách hành chính của đơn vị phụ trách',
    'để hoàn thành tốt công tác cải cách hành chính',
    {
      rule: 'Tỷ lệ',
      data: 'Đơn vị hoàn thành',
      outOf: 'Đơn vị được giao',
      target: '100%',
      max: '25',
    },
  ),
  row(
    'H5',
    'Không để xảy ra nhũng nhiễu, gây khó khăn (vụ việc đã kết luận)',
    'không để xảy ra trường hợp viên chức, người lao động thuộc phạm vi quản lý có hành vi nhũng nhiễu, gây khó khăn trong thi hành công vụ',
    { rule: 'Điểm liệt', data: 'Vụ việc đã kết luận', target: 'không quá 0' },
  ),
  row(
    'H5-CB',
    'Cảnh báo: vụ việc đang xem xét',
    'không để xảy ra trường hợp viên chức, người lao động thuộc phạm vi quản lý có hành vi nhũng nhiễu, gây khó khăn trong thi hành công vụ',
    { rule: 'Đạt/không đạt', data: 'Vụ việc đang xem xét', target: 'không quá 0', max: '0' },
  ),
];
