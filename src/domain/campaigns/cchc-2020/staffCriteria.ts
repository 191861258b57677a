import type { CriterionRow } from '../Campaign.ts';

const row = (
  code: string,
  content: string,
  basis: string,
  rest: Omit<CriterionRow, 'code' | 'appliesTo' | 'group' | 'content' | 'basis'>,
  appliesTo = 'CC,VC-NLĐ',
): CriterionRow => ({ code, appliesTo, group: 'Cá nhân', content, basis, ...rest });

const responsible = 'CC,VC-NLĐ có tinh thần trách nhiệm trong thực hiện nhiệm vụ được giao';

/** Tiêu chí đối với công chức, viên chức, người lao động, and the targets that the plan sets for each of them. */
export const staffCriteria: readonly CriterionRow[] = [
  row(
    'CT2',
    'Nhiệm vụ hoàn thành vượt tiến độ, có chất lượng và hiệu quả',
    'Phấn đấu mỗi công chức, viên chức có trên 20% nhiệm vụ hoàn thành vượt tiến độ, có chất lượng và hiệu quả so kế hoạch được giao.',
    { rule: 'Đạt/không đạt', data: 'Vượt tiến độ', outOf: 'Được giao', target: 'trên 20%', max: '15' },
    'Công chức; Viên chức',
  ),
  row('S1-1', 'Hoàn thành nhiệm vụ được giao', responsible, {
    rule: 'Tỷ lệ',
    data: 'Hoàn thành',
    outOf: 'Được giao',
    target: '100%',
    max: '25',
    scale: 'sàn 50%',
  }),
  row('S1-2', 'Tinh thần trách nhiệm', responsible, {
    rule: 'Chấm điểm',
    data: 'Điểm tinh thần trách nhiệm',
    max: '15',
    scale: 'bước 0,5',
  }),
  row('S2', 'Kỷ luật, kỷ cương hành chính', 'thực hiện tốt kỷ luật, kỷ cương hành chính', {
    rule: 'Đạt/không đạt',
    data: 'Vi phạm kỷ luật',
    target: 'không quá 0',
    max: '15',
  }),
  row('S3', 'Quy chế văn hóa ứng xử, đạo đức công vụ', 'quy chế văn hóa ứng xử, đạo đức công vụ', {
    rule: 'Đạt/không đạt',
    data: 'Vi phạm quy chế ứng xử',
    target: 'không quá 0',
    max: '15',
  }),
  row(
    'S4',
    'Có sáng kiến, giải pháp mang lại hiệu quả',
    'có giải pháp, sáng kiến trong thực hiện nhiệm vụ cải cách hành chính mang lại hiệu quả.',
    { rule: 'Số lượng', data: 'Có hiệu quả', max: '15', scale: '15' },
  ),
];
