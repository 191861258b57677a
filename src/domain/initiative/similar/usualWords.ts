/** How often a word is used in titles before any register is known, and how much it tells one initiative from another. */
export interface Usual {
  /** The share of all titles that have it. */
  readonly share: number;
  /** From 0 (says nothing) to 1 (another word here is another initiative). */
  readonly tells: number;
}

/** What is listed nowhere: names, crops, procedures. */
export const RARE: Usual = { share: 0.01, tells: 1 };

/** The words that most titles share, in three degrees; read as in `sameMeaning`, but words of one syllable by their marks. */
export const usualWords: readonly (Usual & { readonly words: string })[] = [
  {
    share: 0.5,
    tells: 0,
    words:
      'và; của; là; có; được; cho; trong; các; những; một; với; người; này; khi; đã; từ; đến; tới; ra; vào; về; ở; tại; để; như; cũng; nhiều; ít; theo; trên; dưới; sẽ; đang; đó; phải; còn; bị; hơn; nếu; nhưng; rất; qua; việc; thì; mà; cùng; chỉ; ngay; luôn; mỗi; mọi; từng; giữa; hoặc; hay; nên; bằng; thành; lên; xuống; sang; do; bởi; vì; nhờ; nhằm; đều; hết; thêm; nhất; cả; đủ; số; sự; cuộc; cái; bộ; riêng; chung; gửi; thay; sắp; gần; lúc; tốt; cao; mới; hướng; năm; phát; huy; đạt; toàn bộ; một số; thông qua; góp phần; hoạt động; công tác; thực hiện; triển khai; sáng kiến; giải pháp; mô hình; biện pháp; phương pháp; cách làm hay; nâng cao; hiệu quả; chất lượng',
  },
  {
    share: 0.15,
    tells: 0.2,
    words:
      'tăng cường; đẩy mạnh; xây dựng; thành lập; áp dụng; cải tiến; phục vụ; quản lý; tổ chức; đơn vị; trung tâm; khuyến nông; cải cách hành chính; chuyên; nghiệp; hiện; đại; phòng; trạm; tổ; đội; nhóm; hộ; bảng; sổ; phiếu; mẫu; kết; quả; nội bộ; cách; chuyển; làm; hệ; thống; kế hoạch; thời gian; giám sát; giải quyết; hỗ trợ; hướng dẫn; quy trình; hồ sơ; đề nghị; trụ sở',
  },
  {
    share: 0.04,
    tells: 0.35,
    words:
      'cán bộ; nông dân; văn bản; người dân; công nghệ thông tin; dịch vụ công; cơ sở dữ liệu; kỹ thuật; báo cáo; thông tin; trực tuyến; phần mềm; nông nghiệp; nhiệm vụ; tự động; tiến độ; dùng chung; biểu mẫu; tiếp; nhận; hằng tuần; hằng ngày; hằng tháng; lịch; cấp; giấy; khâu; trình diễn; định kỳ; giấy xác nhận; họp; điện thoại; hài lòng; giải; đáp; trang web; tin nhắn; bảng tính; đám mây; tạo; giúp; việc; làm; ứng; xử; sử; xã; phường; ban; tài liệu; thông báo',
  },
  {
    share: 0.04,
    tells: 0.8,
    words:
      'số hóa; rà soát; đánh giá; tập huấn; giảm; rút ngắn thời gian; đăng ký; công khai; tư vấn; thống kê; sổ tay; nhắc; tra cứu; lưu trữ; liên thông; chuẩn hóa; phân công; luân phiên; lồng ghép; tiết kiệm; nhận diện; truyền thông; phản ánh; thanh toán; mua sắm; bỏ; chờ; đơn giản hóa; trả kết quả; khảo sát',
  },
];
