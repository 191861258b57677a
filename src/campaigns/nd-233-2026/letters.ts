import type { Lettered } from './lettered.ts';

/**
 * Tiêu chí chung of viên chức (Phụ lục I): 1 phẩm chất và kỷ luật, 2 năng lực và phục vụ, 3 đổi mới sáng tạo. The labels are ours, for the
 * body to replace by the words of the decree; how the 30 points are divided is an example.
 */
export const general = {
  '1a': ['chấp hành đường lối, pháp luật, quy định', '1,5'],
  '1b': ['lập trường, đạo đức, lối sống', '1,5'],
  '1c': ['chuẩn mực nghề nghiệp', '1,5'],
  '1d': ['không tham nhũng, tiêu cực, lãng phí, vụ lợi', '1,5'],
  '1đ': ['đoàn kết, hợp tác', '1,5'],
  '1e': ['tự phê bình, khắc phục khuyết điểm', '1,5'],
  '1g': ['chấp hành phân công, làm đủ chức trách', '1,5'],
  '1h': ['nội quy, quy chế', '1,5'],
  '1i': ['kê khai tài sản, thu nhập', '1,5'],
  '1k': ['báo cáo đầy đủ, trung thực', '1,5'],
  '2a': ['năng lực chuyên môn theo vị trí việc làm', '2'],
  '2b': ['đáp ứng nhiệm vụ thường xuyên, đột xuất', '2'],
  '2c': ['tinh thần trách nhiệm', '2'],
  '2d': ['thái độ phục vụ, phối hợp', '2'],
  '3a': ['sản phẩm, giải pháp đột phá', '3'],
  '3b': ['nhận trách nhiệm, sửa sai', '2'],
  '3c': ['chủ động quyết định, tiên phong', '2'],
} as const satisfies Lettered;

/** Of the results of who has a post those that people judge (Điều 11); example points. */
export const managing = {
  TC: ['tổ chức triển khai', '10'],
  ĐK: ['tập hợp đoàn kết', '5'],
} as const satisfies Lettered;

/** Tiêu chí chung of the unit itself (Điều 5); example points. */
export const unitGeneral = {
  C1: ['chấp hành, chiến lược, thích ứng', '10'],
  C2: ['quản lý tổ chức, con người, kỷ luật', '10'],
  C3: ['cải cách hành chính, chuyển đổi số nội bộ, khắc phục hạn chế', '10'],
} as const satisfies Lettered;

/** Of the results of the unit (Điều 6) those that people judge; the others are counted. Example points. */
export const unitResults = {
  '2c': ['cải thiện chất lượng', '5'],
  '3a': ['ngân sách, nguồn lực', '4'],
  '3b': ['cơ sở vật chất', '4'],
  '3c': ['nhân lực', '4'],
  '4a': ['cải cách thủ tục, đổi mới', '4'],
  '4b': ['công nghệ, chuyển đổi số, quy trình', '4'],
} as const satisfies Lettered;
