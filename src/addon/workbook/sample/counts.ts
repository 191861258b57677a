import { campaign } from '../campaign.ts';
import type { TypedRow } from './TypedRow.ts';

const quarters = ['Quý 1', 'Quý 2', 'Quý 3', 'Quý 4'];

/** Documents of a quarter: all, secret, on paper, both, wholly electronic. */
const quarterly: readonly (readonly [string, string, readonly number[]])[] = [
  ['P1', 'Nội bộ', [60, 2, 3, 0, 55]],
  ['P2', 'Nội bộ', [48, 0, 2, 0, 46]],
  ['P3', 'Nội bộ', [40, 1, 2, 1, 38]],
  ['T4', 'Nội bộ', [30, 0, 1, 0, 28]],
  ['T6', 'Nội bộ', [36, 0, 0, 0, 36]],
  ['Trung tâm', 'Sở, ngành', [90, 6, 8, 2, 78]],
];

const row = (period: string, unit: string, channel: string, counts: readonly number[]): TypedRow => ({
  Kỳ: period,
  'Mã đơn vị': unit,
  Kênh: channel,
  'Tổng văn bản': counts[0]!,
  'Văn bản mật': counts[1]!,
  'Văn bản phải giấy': counts[2]!,
  'Vừa mật vừa phải giấy': counts[3]!,
  'Điện tử hoàn toàn': counts[4]!,
  'Ghi chú': 'Dữ liệu mẫu',
});

/** Counts only. T5 exchanged 10 documents, 8 secret and 2 on paper: nothing is left to be electronic. */
export const documents: readonly TypedRow[] = [
  ...quarters.flatMap(quarter =>
    quarterly.map(([unit, channel, counts]) => row(quarter, unit, channel, counts)),
  ),
  row('Quý 1', 'T5', 'Nội bộ', [10, 8, 2, 0, 0]),
];

/** Two rounds for each unit but T4, which one round missed; one inspection of conduct. */
export const inspections: readonly TypedRow[] = [
  ...['P1', 'P2', 'P3', 'T4', 'T5', 'T6'].flatMap(unit =>
    [
      ['6 tháng đầu năm', 6],
      ['6 tháng cuối năm', 11],
    ]
      .filter(([period]) => unit !== 'T4' || period === '6 tháng đầu năm')
      .map(
        ([period, month]): TypedRow => ({
          Kỳ: period as string,
          'Mã đơn vị': unit,
          'Ngày kiểm tra': new Date(campaign.year, (month as number) - 1, 15),
          'Nội dung': 'CCHC',
          'Số vi phạm': 0,
          'Kết quả': 'Dữ liệu mẫu',
        }),
      ),
  ),
  {
    Kỳ: '6 tháng cuối năm',
    'Mã đơn vị': 'T4',
    'Ngày kiểm tra': new Date(campaign.year, 9, 8),
    'Nội dung': 'Thái độ ứng xử',
    'Số vi phạm': 1,
    'Kết quả': 'Dữ liệu mẫu',
  },
];

/** One concluded case, which vetoes the head of P2, and a pending one, which only warns the head of P3. */
export const cases: readonly TypedRow[] = [
  {
    'Mã vụ việc': 'VV01',
    'Mã đơn vị': 'P2',
    'Mã cán bộ': 'CB32',
    Loại: 'Gây khó khăn',
    'Tình trạng': 'Đã kết luận',
    'Số quyết định': 'QĐ mẫu 01',
    'Ghi chú': 'Dữ liệu mẫu',
  },
  {
    'Mã vụ việc': 'VV02',
    'Mã đơn vị': 'P3',
    'Mã cán bộ': 'CB21',
    Loại: 'Nhũng nhiễu',
    'Tình trạng': 'Đang xem xét',
    'Ghi chú': 'Dữ liệu mẫu',
  },
];
