import type { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { setting, type } from '../addon/register/rows.ts';
import { AUTHOR, COUNCIL } from './writing.ts';

/** What people have typed before: an author and the council by e-mail, a row of the register that is whole, one that is not. */
export function typed(sheet: LocalSheet): void {
  type(sheet, 'Cán bộ', 3, 'E-mail', AUTHOR);
  setting(sheet, 'Người xét duyệt', COUNCIL);
  const whole = {
    ...{ Loại: 'Sáng kiến', Tên: 'Dòng nhập tay thứ nhất', 'Mã tác giả': 'CB03' },
    ...{ 'Lĩnh vực CCHC': 'Hiện đại hóa hành chính', 'Thực trạng': 'Hồ sơ giấy', 'Giải pháp': 'Dán mã QR' },
    ...{ 'Kết quả mong đợi': 'Tìm nhanh', 'Ngày bắt đầu áp dụng': '3/2/2020' },
  };
  const begun = { Loại: 'Sáng kiến', Tên: 'Dòng nhập tay còn thiếu' };
  for (const [row, cells] of [whole, begun].entries())
    for (const [title, text] of Object.entries(cells)) type(sheet, 'Sáng kiến', 12 + row, title, text);
}
