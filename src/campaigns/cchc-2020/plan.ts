import type { Plan } from '../Campaign.ts';
import { criterionRows } from '../criteriaTable.ts';
import { criteria, headings } from './criteria.ts';

/** The plan of the Trung tâm Khuyến nông for 2020, 245/KH-TTKN; points and bands are an example (bảng mẫu). */
export const plan: Plan = {
  id: 'cchc-2020',
  name: 'Phong trào thi đua thực hiện công tác cải cách hành chính năm 2020',
  year: 2020,
  theme:
    'Năm cải cách hành chính thi đua thực hiện văn hóa công sở, văn hóa công vụ, nâng cao thái độ phục vụ người dân, doanh nghiệp',
  purposes: [
    'Tập trung thực hiện hoàn thành Kế hoạch số 77/KH-TTKN ngày 20/02/2020 của Trung tâm Khuyến nông về việc triển khai thực hiện công tác cải cách hành chính năm 2020.',
    'Nhằm tăng cường trách nhiệm của các cá nhân và người đứng đầu trong việc triển khai nhiệm vụ cải cách hành chính; Nâng cao chất lượng và hiệu quả công tác chỉ đạo, điều hành công tác cải cách hành chính vào trong chương trình, kế hoạch chỉ đạo, điều hành năm 2020 của Trung tâm.',
  ],
  basis: [
    {
      number: '245/KH-TTKN',
      about: 'phát động phong trào thi đua thực hiện công tác cải cách hành chính năm 2020',
    },
    {
      number: '77/KH-TTKN',
      date: '20/02/2020',
      about: 'triển khai thực hiện công tác cải cách hành chính năm 2020',
    },
    {
      number: '795/KH-UBND',
      date: '06/03/2020',
      about:
        'phát động phong trào thi đua 200 ngày chào mừng Đại hội Đảng bộ các quận, huyện và Đại hội đại biểu Đảng bộ thành phố lần thứ XI',
    },
    {
      number: '793/KH-UBND',
      date: '06/03/2020',
      about:
        'phát động phong trào thi đua chào mừng các ngày Lễ lớn của đất nước hướng tới Đại hội Đảng các cấp',
    },
  ],
  activities: [
    {
      code: 'N1',
      document: '795/KH-UBND',
      quote:
        'Tiếp tục thực hiện Kế hoạch số 795/KH-UBND ngày 06/3/2020 của Ủy ban nhân dân Thành phố phát động phong trào thi đua 200 ngày chào mừng Đại hội Đảng bộ các quận, huyện và Đại hội đại biểu Đảng bộ thành phố lần thứ XI, nhiệm kỳ 2020-2025, tiến tới Đại hội Đại biểu toàn quốc lần thứ XIII của Đảng.',
    },
    {
      code: 'N2',
      document: '793/KH-UBND',
      quote:
        'Tiếp tục thực hiện Kế hoạch số số 793/KH-UBND ngày 06/3/2020 của Ủy ban nhân dân Thành phố phát động phong trào thi đua chào mừng các ngày Lễ lớn của đất nước hướng tới Đại hội Đảng các cấp, Đại hội Đảng bộ thành phố lần thứ XI (nhiệm kỳ 2020-2025) và Đại hội Đại biểu toàn quốc lần thứ XIII của Đảng.',
    },
    {
      code: 'N3',
      quote:
        'Đăng ký mô hình sáng kiến, giải pháp, cách làm hay, hiệu quả trong thực hiện cải cách hành chính.',
    },
  ],
  criteria: criterionRows(criteria),
  headings,
};
