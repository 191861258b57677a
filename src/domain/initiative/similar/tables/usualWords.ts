/**
 * The words that most titles share, by how much they tell one initiative from another: from 0 (nothing) to 1 (another word here is another
 * initiative), as all do that are not listed: names, crops, procedures. A word that `meanings` has in a group stands for the group.
 */
export const usualWords: readonly { readonly tells: number; readonly words: string }[] = [
  {
    tells: 0,
    words:
      'và; của; là; có; được; cho; trong; một; với; này; khi; đã; từ; đến; tới; ra; vào; về; ở; tại; như; cũng; ít; theo; trên; dưới; sẽ; đang; đó; phải; còn; bị; hơn; nếu; nhưng; rất; qua; thì; mà; cùng; chỉ; ngay; luôn; giữa; hoặc; hay; nên; bằng; thành; lên; xuống; sang; do; bởi; vì; đều; hết; thêm; nhất; đủ; số; sự; cuộc; cái; bộ; riêng; chung; sắp; gần; lúc; tốt; cao; mới; hướng; năm; huy; đạt; đối; bên; vẫn; nhau; cần; hãy; các; thay; tránh; góp phần; thực hiện; giải pháp; mô hình; nâng cao; hiệu quả',
  },
  {
    tells: 0.12,
    words:
      'xây dựng; áp dụng; cải tiến; phục vụ; quản lý; đơn vị; trung tâm; khuyến nông; cải cách hành chính; chuyên; nghiệp; hiện; đại; phòng; trạm; tổ; đội; nhóm; hộ; người; bảng; sổ; phiếu; mẫu; đơn; giấy; thư; kết quả; nội bộ; cách; làm; hệ; thống; kế hoạch; giám sát; giải quyết; hướng dẫn; quy trình; hồ sơ; đề nghị; trụ sở; gửi; tiếp nhận; thường xuyên; buổi; lớp; đợt; khóa; kỳ; ngày; giờ; sáng; chiều; tối; tuần; tháng; nơi; điểm; chỗ; khu; lại; xem; nắm; giữ; biết; nhanh; sớm; dễ; đúng; đầu; cuối; trước; sau; ngoài; hình; thức; nội; dung; phương; tiện; chế; độ; môn; đặt; đưa; tập; trung; lẫn; viên; tính; chủ; hoá; hóa; bàn; cửa; ban; ngành; xã; phường; huyện; quận; phố; thông tin; thông báo; chương trình; thời gian; nông dân; người dân; công nghệ thông tin; dịch vụ công; cơ sở dữ liệu; kỹ thuật; trực tuyến; phần mềm; nông nghiệp; nhiệm vụ; tự động; tiến độ; dùng chung; biểu mẫu; tài liệu; hằng tuần; hằng ngày; hằng tháng; lịch; cấp; công; tin; khâu; hài lòng; họp; điện thoại; trang web; tin nhắn; bảng tính; đám mây; ứng; xử; lãnh đạo; cập nhật; thu thập; cấp phát; sắp xếp; phối hợp; giờ làm việc; xét duyệt; đến hạn; tận tay; lịch hẹn',
  },
  {
    tells: 0.35,
    words:
      'số hóa; rà soát; đánh giá; tập huấn; giảm; đăng ký; công khai; tư vấn; thống kê; sổ tay; nhắc; tra cứu; lưu trữ; liên thông; chuẩn hóa; phân công; luân phiên; lồng ghép; tiết kiệm; nhận diện; truyền thông; phản ánh; thanh toán; mua sắm; bỏ; chờ; đơn giản hóa; trả kết quả; khảo sát; ghi hình; phân loại; hội thi; cán bộ; báo cáo; trình diễn; văn bản; kỹ năng; thiết bị',
  },
];
