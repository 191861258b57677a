import { formatNumber } from '../../text/formatNumber.ts';
import type { CriterionRow } from '../Campaign.ts';

/** The example's levels: all, seven tenths, half of the points, or none. */
const graded = (max: number) =>
  `Tốt: ${max}; Khá: ${formatNumber(max * 0.7)}; Đạt: ${formatNumber(max * 0.5)}; Chưa đạt: 0`;

const row = (
  code: string,
  content: string,
  basis: string,
  rest: Omit<CriterionRow, 'code' | 'appliesTo' | 'group' | 'content' | 'basis'>,
): CriterionRow => ({ code, appliesTo: 'Trung tâm', group: 'Trung tâm', content, basis, ...rest });

const electronic =
  'Phấn đấu 100% các văn bản hành chính trao đổi giữa Trung tâm với Sở, ngành và giữa các phòng, trạm trực thuộc Trung tâm (trừ các văn bản, tài liệu có độ mật và những văn bản phải trao đổi giấy theo quy định) được trao đổi hoàn toàn dưới dạng điện tử.';

/** Chỉ tiêu: what the plan wants of the Trung tâm as a whole. */
export const centerCriteria: readonly CriterionRow[] = [
  row(
    'N1',
    'Nhiệm vụ theo Kế hoạch 795/KH-UBND',
    'Tiếp tục thực hiện Kế hoạch số 795/KH-UBND ngày 06/3/2020',
    {
      rule: 'Tỷ lệ',
      data: 'Hoàn thành KH 795',
      outOf: 'Nhiệm vụ KH 795',
      target: '100%',
      max: '5',
    },
  ),
  row(
    'N2',
    'Nhiệm vụ theo Kế hoạch 793/KH-UBND',
    'Tiếp tục thực hiện Kế hoạch số số 793/KH-UBND ngày 06/3/2020',
    {
      rule: 'Tỷ lệ',
      data: 'Hoàn thành KH 793',
      outOf: 'Nhiệm vụ KH 793',
      target: '100%',
      max: '5',
    },
  ),
  row(
    'N3',
    'Có đăng ký sáng kiến, giải pháp, cách làm hay',
    'Đăng ký mô hình sáng kiến, giải pháp, cách làm hay, hiệu quả trong thực hiện cải cách hành chính.',
    { rule: 'Đạt/không đạt', data: 'Đã đăng ký', target: 'ít nhất 1', max: '5' },
  ),
  row(
    'CT1a',
    'Hoàn thành nhiệm vụ cải cách hành chính trong kế hoạch năm',
    'Hoàn thành 100% nhiệm vụ về công tác cải cách hành chính năm 2020 của Trung tâm.',
    { rule: 'Tỷ lệ', data: 'Hoàn thành', outOf: 'Được giao', target: '100%', max: '20' },
  ),
  row(
    'CT1b',
    'Xếp loại chỉ số cải cách hành chính',
    'Phấn đấu chỉ số cải cách hành chính năm 2020 của Trung tâm đạt từ loại Tốt trở lên.',
    {
      rule: 'Đạt/không đạt',
      data: 'Xếp loại chỉ số CCHC',
      target: 'Tốt trở lên',
      max: '10',
      scale: 'Xuất sắc; Tốt; Khá; Trung bình; Yếu; Kém',
    },
  ),
  row(
    'CT3a',
    'Ứng dụng công nghệ thông tin trong chỉ đạo điều hành',
    'Đẩy mạnh ứng dụng công nghệ thông tin đáp ứng yêu cầu công tác chỉ đạo điều hành của Trung tâm và các phòng, trạm trực thuộc',
    { rule: 'Theo mức', data: 'Mức ứng dụng CNTT', max: '5', scale: graded(5) },
  ),
  row(
    'CT3b-1',
    'Duy trì chứng nhận TCVN ISO 9001:2015',
    'tiếp tục duy trì và cải tiến Hệ thống quản lý chất lượng Tiêu chuẩn quốc gia TCVN ISO 9001:2015',
    { rule: 'Đạt/không đạt', data: 'Chứng nhận ISO còn hiệu lực', target: 'Có', max: '3' },
  ),
  row(
    'CT3b-2',
    'Có cải tiến hệ thống quản lý chất lượng',
    'tiếp tục duy trì và cải tiến Hệ thống quản lý chất lượng Tiêu chuẩn quốc gia TCVN ISO 9001:2015 nhằm nâng cao hiệu quả hoạt động khuyến nông',
    { rule: 'Đạt/không đạt', data: 'Số cải tiến ISO', target: 'ít nhất 1', max: '2' },
  ),
  row(
    'CT3c',
    'Hài lòng của hợp tác xã, doanh nghiệp, nông dân',
    'tạo sự hài lòng của hợp tác xã, doanh nghiệp, nông dân',
    { rule: 'Tỷ lệ', data: 'Phiếu hài lòng', outOf: 'Phiếu hợp lệ', max: '5' },
  ),
  row('CT4a-1', 'Văn bản điện tử với Sở, ngành', electronic, {
    rule: 'Đạt/không đạt',
    data: 'VB Sở ngành điện tử',
    outOf:
      '[VB Sở ngành] - [VB Sở ngành mật] - [VB Sở ngành phải giấy] + [VB Sở ngành vừa mật vừa phải giấy]',
    target: '100%',
    max: '8',
  }),
  row('CT4a-2', 'Văn bản điện tử giữa các phòng, trạm', electronic, {
    rule: 'Đạt/không đạt',
    data: 'VB nội bộ điện tử',
    outOf: '[VB nội bộ] - [VB nội bộ mật] - [VB nội bộ phải giấy] + [VB nội bộ vừa mật vừa phải giấy]',
    target: '100%',
    max: '7',
  }),
  row(
    'CT4b',
    'Công chức, viên chức dùng thường xuyên thư điện tử công vụ',
    '100% công chức, viên chức sử dụng thường xuyên hệ thống thư điện tử công vụ trong công việc.',
    {
      rule: 'Đạt/không đạt',
      data: 'CC,VC dùng thư công vụ',
      outOf: 'Số CC,VC',
      target: '100%',
      max: '5',
    },
  ),
  row(
    'CT5a',
    'Kiện toàn, sắp xếp tinh gọn tổ chức, bộ máy',
    'Thực hiện tốt công tác về kiện toàn, sắp xếp tinh gọn tổ chức, bộ máy trong cơ quan',
    { rule: 'Theo mức', data: 'Mức kiện toàn tổ chức', max: '4', scale: graded(4) },
  ),
  row('CT5b', 'Tinh giản biên chế', 'thực hiện hiệu quả tinh giản biên chế', {
    rule: 'Theo mức',
    data: 'Mức tinh giản biên chế',
    max: '3',
    scale: graded(3),
  }),
  row(
    'CT5c',
    'Nâng cao chất lượng đội ngũ',
    'nâng cao chất lượng đội ngũ công chức, viên chức theo quy định.',
    { rule: 'Theo mức', data: 'Mức nâng cao chất lượng đội ngũ', max: '3', scale: graded(3) },
  ),
  row(
    'CT6a',
    'Kiểm tra định kỳ các phòng, trạm',
    'Tổ chức kiểm tra định kỳ và đánh giá công tác cải cách hành chính các phòng, trạm trực thuộc Trung tâm',
    {
      rule: 'Tỷ lệ',
      data: 'Lượt kiểm tra CCHC',
      outOf: 'Lượt phải kiểm tra',
      target: '100%',
      max: '5',
    },
  ),
  row(
    'CT6b',
    'Thái độ ứng xử qua kiểm tra',
    'kiểm tra thái độ ứng xử của viên chức, người lao động thuộc thẩm quyền quản lý.',
    { rule: 'Đạt/không đạt', data: 'Vi phạm ứng xử qua kiểm tra', target: 'không quá 0', max: '5' },
  ),
];
