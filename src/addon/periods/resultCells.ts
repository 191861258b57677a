import type { Result } from '../../domain/periods/Result.ts';
import { sides } from './readResults.ts';

/** A result as the tabs of frozen results hold it. */
export function resultCells(result: Result): Readonly<Record<string, string | number>> {
  return {
    Bảng: sides[result.side].tab.name,
    Mã: result.code,
    Tên: result.name,
    'Mã đơn vị': result.unit,
    'Đối tượng': result.kind,
    'Người đứng đầu': result.head ? 'Có' : '',
    Điểm: result.score,
    'Xếp loại': result.rating,
    Hạng: result.rank || '',
    'Lý do': result.reason,
  };
}
