import { letteredCriteria } from './lettered.ts';
import { unitGeneral, unitResults } from './letters.ts';

const every = 'Trung tâm; Tập thể';
const [chung, ketQua] = ['Tiêu chí chung của đơn vị', 'Kết quả của đơn vị'];
const own = 'Bảng mẫu: chia điểm theo quy chế của đơn vị';
const [excellent, good, done] = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
];
const decided = 'Đạt điểm mà thiếu điều kiện: cấp có thẩm quyền quyết định (khoản 5)';

/**
 * The rows of the tab Tiêu chí for the body itself (dòng Trung tâm) and for its parts, in the order of its columns. What the
 * decree leaves to the authority is only reported.
 */
export const unitCriteria = `
ĐV-A | ${every} | ${chung} | Tiêu chí chung, nhiều nhất | Tổng nhóm | | | | 30 | | NĐ 233/2026 Điều 5
ĐV-B | ${every} | ${ketQua} | Kết quả thực hiện nhiệm vụ, nhiều nhất | Tổng nhóm | | | | 70 | | NĐ 233/2026 Điều 6

${letteredCriteria(unitGeneral, 'ĐV-', every, chung, letter => `NĐ 233/2026 Điều 5, tiêu chí ${letter[1]}. ${own}`)}

ĐV-1a | ${every} | ${ketQua} | nhiệm vụ theo kế hoạch | Tỷ lệ | Hoàn thành | Được giao | 100% | 20 | | NĐ 233/2026 Điều 6 nhóm 1 điểm a. ${own}
ĐV-1b | ${every} | ${ketQua} | đột xuất | Tỷ lệ | Hoàn thành đột xuất | Nhiệm vụ đột xuất | 100% | 5 | | NĐ 233/2026 Điều 6 nhóm 1 điểm b. ${own}
ĐV-2a | ${every} | ${ketQua} | chất lượng sản phẩm, dịch vụ | Tỷ lệ | Đạt chất lượng | Hoàn thành | 100% | 10 | | NĐ 233/2026 Điều 6 nhóm 2 điểm a. ${own}
ĐV-2b | ${every} | ${ketQua} | mức hài lòng | Tỷ lệ | Phiếu hài lòng | Phiếu hợp lệ | 100% | 5 | | NĐ 233/2026 Điều 6 nhóm 2 điểm b. ${own}
${letteredCriteria(unitResults, 'ĐV-', every, ketQua, letter => `NĐ 233/2026 Điều 6 nhóm ${letter[0]} điểm ${letter[1]}. ${own}`)}
ĐV-4c | ${every} | ${ketQua} | sáng kiến được áp dụng, có hiệu quả | Số lượng | Có hiệu quả | | | 5 | 2,5 | NĐ 233/2026 Điều 6 nhóm 4 điểm c. ${own}

ĐV-ĐK1 | ${every} | Điều kiện xếp loại | 100% nhiệm vụ đúng tiến độ | Điều kiện xếp loại | Đúng hạn | Được giao | 100% | | ${excellent} | NĐ 233/2026 Điều 7 khoản 1. ${decided}
ĐV-ĐK2 | ${every} | Điều kiện xếp loại | 100% nhiệm vụ đạt chất lượng | Điều kiện xếp loại | Đạt chất lượng | Được giao | 100% | | ${excellent} | NĐ 233/2026 Điều 7 khoản 1. ${decided}
ĐV-ĐK3 | ${every} | Điều kiện xếp loại | Ít nhất 30% nhiệm vụ vượt yêu cầu | Điều kiện xếp loại | Vượt tiến độ | Được giao | ít nhất 30% | | ${excellent} | NĐ 233/2026 Điều 7 khoản 1. Vượt yêu cầu đếm theo cột Vượt tiến độ: cần đối chiếu. ${decided}
ĐV-ĐK4 | Trung tâm | Điều kiện xếp loại | Không có đơn vị trực thuộc không hoàn thành nhiệm vụ | Điều kiện xếp loại | Đơn vị không hoàn thành | | không quá 0 | | ${excellent} | NĐ 233/2026 Điều 7 khoản 1. ${decided}
ĐV-ĐK5 | ${every} | Điều kiện xếp loại | Đã khắc phục mọi hạn chế của kỳ trước | Điều kiện xếp loại | Đã khắc phục hạn chế | | Có | | ${excellent} | NĐ 233/2026 Điều 7 khoản 1. ${decided}
ĐV-ĐK6 | ${every} | Điều kiện xếp loại | Hoàn thành 100% nhiệm vụ | Điều kiện xếp loại | Hoàn thành | Được giao | 100% | | ${good} | NĐ 233/2026 Điều 7 khoản 2. ${decided}
ĐV-ĐK7 | ${every} | Điều kiện xếp loại | Không quá 20% nhiệm vụ chậm tiến độ | Điều kiện xếp loại | [Hoàn thành] - [Đúng hạn] | Được giao | không quá 20% | | ${done} | NĐ 233/2026 Điều 7 khoản 3. ${decided}
ĐV-ĐK8 | ${every} | Điều kiện xếp loại | Loại ${done} cũng cần 100% nhiệm vụ: chỉ nhắc | Đạt/không đạt | Hoàn thành | Được giao | 100% | | | NĐ 233/2026 Điều 7 khoản 3. ${decided}
ĐV-L1 | ${every} | Xếp loại thấp nhất | Hoàn thành từ 70% nhiệm vụ | Điểm liệt | Hoàn thành | Được giao | từ 70% trở lên | | | NĐ 233/2026 Điều 7 khoản 4
ĐV-L2 | ${every} | Xếp loại thấp nhất | Không có sai phạm đã kết luận | Điểm liệt | Sai phạm đã kết luận | | Không | | | NĐ 233/2026 Điều 7 khoản 4

ĐV-X1 | ${every} | Xếp loại | ${excellent} | Xếp loại | | | >= 90 | | | NĐ 233/2026 Điều 7 khoản 1
ĐV-X2 | ${every} | Xếp loại | ${good} | Xếp loại | | | >= 70 | | | NĐ 233/2026 Điều 7 khoản 2
ĐV-X3 | ${every} | Xếp loại | ${done} | Xếp loại | | | >= 50 | | | NĐ 233/2026 Điều 7 khoản 3
ĐV-X4 | ${every} | Xếp loại | Không hoàn thành nhiệm vụ | Xếp loại | | | | | | NĐ 233/2026 Điều 7 khoản 4
`;
