import { councilSheetsTab } from '../tabs/council.ts';
import { criterionRows } from './criteriaTable.ts';

const { novelty, scope, benefit } = councilSheetsTab.columns;
const own = 'Bảng mẫu: Hội đồng tự quyết định điểm, điểm sàn, mức đạt';
const decree = 'Nghị định 13/2012/NĐ-CP Điều 3, Điều 4 (cần đối chiếu)';

/**
 * Tiêu chí sáng kiến: what the council scores an initiative by, a table that it edits. Points as a real one has them (30, 30, 40; it
 * takes 70, no part below its half). Source: 8-law-2026.md, «The dossier of an initiative».
 */
export const councilCriteria = criterionRows(`
SK1 | Tất cả | Chấm điểm | Tính mới trong phạm vi cơ quan, đơn vị | Chấm điểm | ${novelty.header} | | | 30 | | ${decree}. ${own}
SK2 | Tất cả | Chấm điểm | Đã áp dụng hoặc áp dụng thử, khả năng nhân rộng | Chấm điểm | ${scope.header} | | | 30 | | ${decree}. ${own}
SK3 | Tất cả | Chấm điểm | Hiệu quả, lợi ích thiết thực | Chấm điểm | ${benefit.header} | | | 40 | | ${decree}. ${own}
SK4 | Tất cả | Điểm sàn | Tính mới không dưới một nửa | Điểm liệt | ${novelty.header} | | ít nhất 15 | | | ${own}
SK5 | Tất cả | Điểm sàn | Khả năng áp dụng không dưới một nửa | Điểm liệt | ${scope.header} | | ít nhất 15 | | | ${own}
SK6 | Tất cả | Điểm sàn | Hiệu quả không dưới một nửa | Điểm liệt | ${benefit.header} | | ít nhất 20 | | | ${own}
SK7 | Tất cả | Kết quả | Đề nghị công nhận | Xếp loại | | | >= 70 | | | ${own}
SK8 | Tất cả | Kết quả | Chưa đề nghị công nhận | Xếp loại | | | | | | ${own}
`);
