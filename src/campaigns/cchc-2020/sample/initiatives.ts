import type { initiativesTab } from '../../../tabs/initiatives.ts';
import type { Filled } from '../../../tabs/TypedRow.ts';
import { plan } from '../plan.ts';
import { people } from './people.ts';
import { unitRows } from './unitRows.ts';

/** Authors, shares, state, kind, title. */
const registered: readonly (readonly [
  authors: string,
  shares: string,
  state: string,
  kind: string,
  title: string,
])[] = [
  [
    'CB01; CB13',
    '60; 40',
    'Được công nhận',
    'Sáng kiến',
    'Rút ngắn thời gian trả kết quả bằng phiếu hẹn điện tử',
  ],
  ['CB07', '100', 'Có hiệu quả', 'Giải pháp', 'Bộ mẫu văn bản điền sẵn cho các phòng, trạm'],
  ['CB02', '100', 'Có hiệu quả', 'Cách làm hay', 'Lịch trực một cửa luân phiên giữa các phòng'],
  [
    'CB03; CB09; CB15',
    '33,34; 33,33; 33,33',
    'Đã áp dụng',
    'Mô hình',
    'Tổ hỗ trợ hợp tác xã nộp hồ sơ qua mạng',
  ],
  ['CB21', '100', 'Có hiệu quả', 'Giải pháp', 'Nhắc hạn nhiệm vụ tự động qua thư công vụ'],
  ['CB04', '100', 'Đã đăng ký', 'Sáng kiến', 'Sổ theo dõi mẫu giống dùng chung trên bảng tính'],
  ['CB10', '100', 'Không duyệt', 'Sáng kiến', 'In thêm một bản lưu cho mỗi hồ sơ'],
  ['CB11; CB29', '50; 50', 'Đang triển khai', 'Giải pháp', 'Khảo sát hài lòng bằng mã QR tại trạm'],
  ['CB06; CB12', '70; 30', 'Có hiệu quả', 'Mô hình', 'Điểm tư vấn kỹ thuật lưu động cuối tuần'],
  ['CB18', '100', 'Cần bổ sung', 'Cách làm hay', 'Góc tra cứu thủ tục cho nông dân'],
  ['CB24', '100', 'Đã rút', 'Sáng kiến', 'Thay sổ họp giấy bằng tệp dùng chung'],
  ['CB25', '100', 'Không công nhận', 'Giải pháp', 'Gộp hai biểu báo cáo tháng thành một'],
];

/** The decisions that need a reason. */
const refusals = ['Không duyệt', 'Cần bổ sung', 'Không công nhận', 'Đã rút'];

/** The register of the example, in several states, some with co-authors. */
export const initiatives: readonly Filled<typeof initiativesTab>[] = registered.map(
  ([authors, shares, state, kind, title], at) => {
    const codes = authors.split('; ');
    const person = (code: string) => people.find(one => one.code === code)!;
    const unit = person(codes[0]!).unit!;
    return {
      number: `SK-${plan.year}-${String(at + 1).padStart(4, '0')}`,
      registeredAt: new Date(plan.year, 2 + Math.floor(at / 2), 5 + at, 8 + (at % 8), (at * 17) % 60),
      kind,
      title,
      field: 'Cải cách thủ tục hành chính',
      unit,
      unitName: unitRows.find(row => row.code === unit)!.name!,
      authorCodes: authors,
      authors: codes.map(code => person(code).name).join('; '),
      shares,
      state,
      updatedAt: new Date(plan.year, 10, 20, 9, 30),
      reason: refusals.includes(state) ? 'Lý do mẫu' : null,
      before: 'Dữ liệu mẫu',
      now: 'Dữ liệu mẫu',
      expected: 'Dữ liệu mẫu',
      version: 1,
    };
  },
);
