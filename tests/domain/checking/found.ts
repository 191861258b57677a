import { findingsIn } from '../../../src/domain/checking/checkCriteria.ts';
import { sheet } from '../../sheet.ts';

/** What is noted of a table without any bands, or with bonuses on top of everything. Tests of something else need not say. */
const unrated = /: không có dòng Xếp loại nào$|phần vượt bị cắt$/;

const header =
  'Mã | Đối tượng | Nhóm | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';

/** A criteria table of these rows under the usual header. */
export function table(rows: string): unknown[][] {
  return [...sheet(header), ...sheet(rows)];
}

/**
 * What the check finds, one line each: «dòng 3, «Mã»: chưa có Mã»; notes begin with «(lưu ý) ». `scored` are rows of
 * staff or units with their header. These two notes are left out.
 */
export function found(rows: string, scored = ''): string[] {
  return findingsIn(table(rows), scored === '' ? [] : sheet(scored))
    .filter(({ fault, isNote }) => !(isNote && unrated.test(fault)))
    .map(
      ({ place, fault, isNote }) => `${isNote ? '(lưu ý) ' : ''}${place.replace('Tiêu chí ', '')}: ${fault}`,
    );
}
