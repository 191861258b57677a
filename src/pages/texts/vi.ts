import { formatShare, WHOLE } from '../../domain/initiative/shares.ts';

/** What is missing to 100 %, or too much. */
function difference(total: number): string {
  const by = formatShare(Math.abs(WHOLE - total));
  return total < WHOLE ? `còn thiếu ${by}%` : `thừa ${by}%`;
}

export const vi = {
  heading: 'Đăng ký sáng kiến',
  loading: 'Đang mở…',
  secret: 'Không nhập nội dung thuộc bí mật nhà nước.',
  deadline: (day: string) => `Hạn đăng ký: ${day}.`,
  restored: 'Đã khôi phục bản nháp.',
  discard: 'Bỏ nháp',
  fields: {
    kind: 'Loại',
    title: 'Tên sáng kiến',
    field: 'Lĩnh vực',
    before: 'Thực trạng',
    now: 'Giải pháp',
    expected: 'Kết quả mong đợi',
    starts: 'Ngày bắt đầu áp dụng (không bắt buộc)',
    authors: 'Tác giả',
  },
  hints: {
    title: 'Từ 10 đến 200 ký tự, nêu việc và cách làm',
    before: 'Trước đây làm thế nào, vướng ở đâu',
    now: 'Làm khác đi như thế nào',
    expected: 'Được lợi gì, đo bằng gì',
    starts: 'Ngày/tháng/năm, ví dụ 03/02/2020',
    authors: 'Gõ tên hoặc mã, không cần dấu, ví dụ «dao»',
  },
  choose: 'Chọn…',
  me: 'Người đăng ký',
  addAuthor: 'Thêm đồng tác giả',
  share: (name: string) => `Tỷ lệ của ${name} (%)`,
  remove: (name: string) => `Bỏ ${name}`,
  equal: 'Chia đều',
  found: (count: number) => (count === 0 ? 'Không có ai khớp. Sửa lại tên hoặc mã' : `${count} người khớp`),
  total: (total: number) => `Tổng: ${formatShare(total)}%`,
  weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  readAs: (day: string) => `Hiểu là ${day}`,
  send: 'Gửi đăng ký',
  sending: 'Đang gửi…',
  copy: 'Sao chép nội dung',
  copied: 'Đã sao chép. Có thể dán vào tệp khác để giữ lại.',
  summary: (count: number) => `Có ${count} chỗ cần sửa`,
  problems: {
    kind: {
      missing: 'Chọn loại',
      unknown: (found: string) => `Không có loại "${found}". Chọn trong danh sách`,
    },
    field: {
      missing: 'Chọn lĩnh vực',
      unknown: (found: string) => `Không có lĩnh vực "${found}". Chọn trong danh sách`,
    },
    missing: {
      title: 'Nhập tên sáng kiến',
      before: 'Nhập thực trạng',
      now: 'Nhập giải pháp',
      expected: 'Nhập kết quả mong đợi',
      authors: 'Chọn người đăng ký',
    },
    short: (found: string) => `Tên mới có ${found} ký tự. Viết ít nhất 10 ký tự`,
    long: (found: string, most: number) => `Đã viết ${found} ký tự. Rút còn nhiều nhất ${most}`,
    notDate: (found: string) =>
      `Không đọc được ngày "${found}". Nhập theo dạng ngày/tháng/năm, ví dụ 03/02/2020`,
    unreal: (found: string) =>
      `Ngày "${found}" không có thật. Nhập theo dạng ngày/tháng/năm, ví dụ 03/02/2020`,
    stranger: (found: string) => `Không có mã "${found}" trong tab Cán bộ. Chọn người khác hoặc báo quản trị`,
    twice: (found: string) => `"${found}" có hai lần. Bỏ một lần`,
    share: 'Tỷ lệ của mỗi người là số lớn hơn 0, nhiều nhất hai chữ số sau dấu phẩy, ví dụ 33,34',
    total: (total: number) =>
      `Tổng tỷ lệ đóng góp là ${formatShare(total)}%, ${difference(total)}. Sửa số hoặc bấm Chia đều`,
  },
  failures: {
    busy: () => 'Có người khác đang gửi. Nội dung vẫn còn ở đây, chưa gửi. Chờ một lát rồi gửi lại',
    late: (day: string) => `Đã hết hạn đăng ký (${day}). Nội dung vẫn còn ở đây. Hỏi quản trị về đợt sau`,
    twin: (number: string) => `Đã có sáng kiến cùng tên: ${number}. Xem lại, hoặc bấm Vẫn gửi`,
    missingTab: (tab: string) =>
      `Bảng tính thiếu tab «${tab}». Nhờ quản trị bấm Thi đua → Thiết lập bảng tính, rồi gửi lại`,
    missingColumn: (column: string) =>
      `Bảng tính thiếu cột «${column}». Nhờ quản trị khôi phục cột, rồi gửi lại`,
    readOnly: () => 'Tài khoản này chỉ được xem bảng tính. Nhờ quản trị cấp quyền sửa, rồi gửi lại',
    invalid: (what: string) => `Máy chủ không nhận được nội dung (${what}). Tải lại bảng tính rồi gửi lại`,
    offline: () => 'Mất kết nối. Nội dung vẫn còn ở đây, chưa rõ đã gửi chưa. Gửi lại không tạo thêm dòng',
    accounts: () =>
      'Trình duyệt đang đăng nhập nhiều tài khoản Google nên Google từ chối. Mở bảng tính trong cửa sổ ẩn danh',
    unexpected: (detail: string) => `Chưa đăng ký được: ${detail}. Gửi lại; nếu vẫn lỗi, báo quản trị`,
  },
  retry: 'Gửi lại',
  reopen: 'Mở lại',
  sendAnyway: 'Vẫn gửi',
  receipt: {
    heading: 'Đã đăng ký',
    number: 'Số tiếp nhận',
    at: 'Lúc',
    next: 'Người xét duyệt sẽ xem và ghi kết quả vào cột Trạng thái của tab Sáng kiến. Số này đã được tính vào điểm của mọi tác giả.',
    another: 'Đăng ký thêm',
  },
};
