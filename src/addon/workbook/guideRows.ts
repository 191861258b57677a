import type { Campaign } from '../../domain/campaigns/Campaign.ts';
import { SAMPLE_LINE } from './sample/sampleLine.ts';
import type { TypedRow } from './sample/TypedRow.ts';

/** The rows of Hướng dẫn. */
export function guideRows(campaign: Campaign, withSample: boolean): readonly TypedRow[] {
  return [
    campaign.name,
    ...(withSample ? [SAMPLE_LINE] : []),
    '1. Tab Tiêu chí: sửa điểm, chỉ tiêu, mức xếp loại cho đúng quy định của đơn vị (đang là bảng mẫu).',
    '2. Tab Cán bộ, Đơn vị, Nhiệm vụ, Văn bản, Kiểm tra, Vụ việc: ghi dữ liệu; di chuột lên tiêu đề cột để xem cách ghi.',
    '3. Điểm, xếp loại và lý do hiện ở các cột cuối của tab Cán bộ và tab Đơn vị, tự tính lại khi dữ liệu thay đổi.',
    'Ô nền trắng để ghi; ô nền xám do công thức tính. Tab Bảng xếp hạng cho thấy thứ hạng các đơn vị.',
    'Để trống ô chưa biết: ô trống là chưa có dữ liệu, không phải 0. Ghi «Không áp dụng» nếu tiêu chí không áp dụng.',
    'Không ghi số hiệu, trích yếu của văn bản mật: tab Văn bản chỉ ghi số lượng.',
  ].map(text => ({ 'Hướng dẫn': text }));
}
