import type { Result } from '../../domain/periods/Result.ts';
import { asText } from '../sheet/asText.ts';
import { sides } from './readResults.ts';

/** A result as the tabs of frozen results hold it. */
export function resultCells(result: Result): Readonly<Record<string, string | number>> {
  return {
    Bảng: sides[result.side].tab.name,
    Mã: asText(result.code),
    Tên: asText(result.name),
    'Mã đơn vị': asText(result.unit),
    'Đối tượng': asText(result.kind),
    'Người đứng đầu': result.head ? 'Có' : '',
    Điểm: typeof result.score === 'number' ? result.score : asText(result.score),
    'Xếp loại': asText(result.rating),
    Hạng: result.rank || '',
    'Lý do': asText(result.reason),
  };
}
