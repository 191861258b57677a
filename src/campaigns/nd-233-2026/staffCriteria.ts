import { letteredCriteria } from './lettered.ts';
import { general, managing } from './letters.ts';

const rated = 'Cá nhân và Được xếp loại = Có';
const rank = `${rated} và Có chức vụ = Không`;
const posted = `${rated} và Có chức vụ = Có`;
const headed = 'Người đứng đầu và Được xếp loại = Có';

const [chung, ketQua] = ['Tiêu chí chung', 'Kết quả thực hiện nhiệm vụ'];
const own = 'Bảng mẫu: chia điểm theo quy chế của đơn vị (Điều 12 khoản 5)';

/** The row by whose target people are rated at all. */
export const WORKED = 'VC-TG';

/**
 * The rows of the tab Tiêu chí for people, in the order of its columns. All of it is only for who is rated; who has worked
 * too short a time has no criterion, and WORKED says so.
 */
export const staffCriteria = `
${WORKED} | Cá nhân | Được xếp loại | Đủ thời gian làm việc trong năm để xếp loại (tháng) | Đạt/không đạt | [Số tháng làm việc] + [Số tháng nghỉ ốm, thai sản] | | 6 | | | NĐ 233/2026 Điều 14 khoản 1, 2. Cộng cả tháng nghỉ ốm, thai sản là cách hiểu của bảng mẫu, cần đối chiếu
VC-A | Cá nhân | ${chung} | Tiêu chí chung, nhiều nhất | Tổng nhóm | | | | 30 | | NĐ 233/2026 Điều 10
VC-B | Cá nhân | ${ketQua} | Kết quả thực hiện nhiệm vụ, nhiều nhất | Tổng nhóm | | | | 70 | | NĐ 233/2026 Điều 11

${letteredCriteria(general, 'VC-', rated, chung, letter => `NĐ 233/2026 Điều 10, Phụ lục I nhóm ${letter[0]} điểm ${letter[1]}. ${own}`)}

VC-SL | ${rank} | ${ketQua} | Số lượng | Tỷ lệ | Hoàn thành | Được giao | 100% | 25 | | NĐ 233/2026 Điều 11. ${own}
VC-CL | ${rank} | ${ketQua} | Chất lượng | Tỷ lệ | Đạt chất lượng | Hoàn thành | 100% | 25 | | NĐ 233/2026 Điều 11. ${own}
VC-TĐ | ${rank} | ${ketQua} | Tiến độ | Tỷ lệ | Đúng hạn | Hoàn thành | 100% | 20 | | NĐ 233/2026 Điều 11. ${own}

QL-SL | ${posted} | ${ketQua} | Số lượng | Tỷ lệ | Hoàn thành | Được giao | 100% | 15 | | NĐ 233/2026 Điều 11. ${own}
QL-CL | ${posted} | ${ketQua} | Chất lượng | Tỷ lệ | Đạt chất lượng | Hoàn thành | 100% | 15 | | NĐ 233/2026 Điều 11. ${own}
QL-TĐ | ${posted} | ${ketQua} | Tiến độ | Tỷ lệ | Đúng hạn | Hoàn thành | 100% | 10 | | NĐ 233/2026 Điều 11. ${own}
QL-ĐV | ${posted} | ${ketQua} | Kết quả của đơn vị phụ trách | Tỷ lệ | Đơn vị hoàn thành | Đơn vị được giao | 100% | 15 | | NĐ 233/2026 Điều 11. ${own}
${letteredCriteria(managing, 'QL-', posted, ketQua, () => `NĐ 233/2026 Điều 11. ${own}`)}

VC-L1 | ${rated} | Xếp loại thấp nhất | Không bị kết luận suy thoái tư tưởng, đạo đức, lối sống | Điểm liệt | Kết luận suy thoái | | Không | | | NĐ 233/2026 Điều 12 khoản 4
VC-L2 | ${rated} | Xếp loại thấp nhất | Không bị kỷ luật từ khiển trách vì vi phạm khi thực hiện nhiệm vụ trong năm | Điểm liệt | Kỷ luật trong năm | | Không | | | NĐ 233/2026 Điều 12 khoản 4
VC-L3 | ${headed} | Xếp loại thấp nhất | Đơn vị không có tham nhũng, lãng phí bị xử lý | Điểm liệt | Đơn vị có tham nhũng, lãng phí | | Không | | | NĐ 233/2026 Điều 14 khoản 3
VC-TX | ${headed} | Trần xếp loại | Người đứng đầu không cao hơn đơn vị | Trần xếp loại | Xếp loại đơn vị | | | | | NĐ 233/2026 Điều 12 khoản 7

VC-X1 | Cá nhân | Xếp loại | Hoàn thành xuất sắc nhiệm vụ | Xếp loại | | | >= 90 | | | NĐ 233/2026 Điều 12 khoản 1
VC-X2 | Cá nhân | Xếp loại | Hoàn thành tốt nhiệm vụ | Xếp loại | | | >= 70 | | | NĐ 233/2026 Điều 12 khoản 2
VC-X3 | Cá nhân | Xếp loại | Hoàn thành nhiệm vụ | Xếp loại | | | >= 50 | | | NĐ 233/2026 Điều 12 khoản 3
VC-X4 | Cá nhân | Xếp loại | Không hoàn thành nhiệm vụ | Xếp loại | | | | | | NĐ 233/2026 Điều 12 khoản 4
`;
