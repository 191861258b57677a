import type { CriterionRow } from '../Campaign.ts';

const row = (
  code: string,
  content: string,
  basis: string,
  rest: Omit<CriterionRow, 'code' | 'appliesTo' | 'group' | 'content' | 'basis'>,
): CriterionRow => ({ code, appliesTo: 'Tập thể', group: 'Tập thể', content, basis, ...rest });

/** Tiêu chí đối với Tập thể, and the targets that the plan also sets for each phòng and trạm. */
export const unitCriteria: readonly CriterionRow[] = [
  row(
    'T1',
    'Hoàn thành nhiệm vụ cải cách hành chính tại đơn vị',
    'Hoàn thành tốt nhiệm vụ cải cách hành chính tại đơn vị',
    {
      rule: 'Bậc thang',
      data: 'Hoàn thành',
      outOf: 'Được giao',
      max: '30',
      scale: '100%: 30; 95%: 27; 90%: 24; 80%: 18; 70%: 10',
    },
  ),
  row(
    'T2',
    'Có đăng ký sáng kiến',
    'Có đăng ký các mô hình sáng kiến, giải pháp, cách làm hay trong thực hiện cải cách hành chính',
    { rule: 'Đạt/không đạt', data: 'Đã đăng ký', target: 'ít nhất 1', max: '15' },
  ),
  row('T3', 'Sáng kiến được triển khai có hiệu quả', 'triển khai thực hiện có hiệu quả', {
    rule: 'Đạt/không đạt',
    data: 'Có hiệu quả',
    target: 'ít nhất 1',
    max: '15',
  }),
  row(
    'T4',
    'Mọi người thực hiện tốt văn hóa công sở, văn hóa công vụ',
    '100% công chức, viên chức và người lao động thực hiện tốt văn hóa công sở, văn hóa công vụ, nâng cao thái độ phục vụ người dân, doanh nghiệp.',
    {
      rule: 'Đạt/không đạt',
      data: 'Người thực hiện tốt văn hóa công sở',
      outOf: 'Số người',
      target: '100%',
      max: '20',
    },
  ),
  row(
    'T-CT3a',
    'Ứng dụng công nghệ thông tin trong chỉ đạo điều hành',
    'Đẩy mạnh ứng dụng công nghệ thông tin đáp ứng yêu cầu công tác chỉ đạo điều hành của Trung tâm và các phòng, trạm trực thuộc',
    {
      rule: 'Theo mức',
      data: 'Mức ứng dụng CNTT',
      max: '5',
      scale: 'Tốt: 5; Khá: 3,5; Đạt: 2,5; Chưa đạt: 0',
    },
  ),
  row(
    'T-CT3c',
    'Hài lòng của hợp tác xã, doanh nghiệp, nông dân',
    'tạo sự hài lòng của hợp tác xã, doanh nghiệp, nông dân',
    {
      rule: 'Tỷ lệ',
      data: 'Phiếu hài lòng',
      outOf: 'Phiếu hợp lệ',
      max: '5',
    },
  ),
  row(
    'T-CT4a',
    'Văn bản nội bộ hoàn toàn điện tử',
    'giữa các phòng, trạm trực thuộc Trung tâm (trừ các văn bản, tài liệu có độ mật và những văn bản phải trao đổi giấy theo quy định) được trao đổi hoàn toàn dưới dạng điện tử.',
    {
      rule: 'Đạt/không đạt',
      data: 'VB nội bộ điện tử',
      outOf: '[VB nội bộ] - [VB nội bộ mật] - [VB nội bộ phải giấy] + [VB nội bộ vừa mật vừa phải giấy]',
      target: '100%',
      max: '5',
    },
  ),
  row(
    'T-CT6a',
    'Được kiểm tra đủ các kỳ',
    'Tổ chức kiểm tra định kỳ và đánh giá công tác cải cách hành chính các phòng, trạm trực thuộc Trung tâm',
    {
      rule: 'Đạt/không đạt',
      data: 'Lượt kiểm tra CCHC',
      outOf: 'Lượt phải kiểm tra',
      target: '100%',
      max: '5',
    },
  ),
];
