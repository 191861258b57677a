/** Words of every day that are used for one another in titles. How a table is written is said in `meanings`. */
export const everyday = `
giảm; cắt giảm; cắt bớt; hạn chế; giảm số lượng; rút ngắn; tăng tốc
thời gian; thời hạn; số ngày
đơn giản hóa; rút gọn; tinh gọn
bỏ; loại bỏ
nâng cao; tăng cường; đẩy mạnh; cải thiện; nâng
hiệu quả; chất lượng; hiệu lực
cải tiến; đổi mới
xây dựng; thành lập; lập; tạo; mở
áp dụng; sử dụng; dùng
thực hiện; triển khai; tổ chức; công tác; việc
giải pháp; biện pháp; phương pháp; sáng kiến; skkn; kinh nghiệm
mô hình
phục vụ
quản lý
giám sát; theo dõi; quan sát; kiểm soát
rà soát; kiểm tra; thanh tra; kiểm tra giám sát
đánh giá; chấm điểm; xếp loại; chấm
phân loại
sắp xếp; sắp xếp lại
hướng dẫn; chỉ dẫn; hỗ trợ; giúp
tư vấn; giải đáp; trả lời
thông báo; báo; khai báo
nhắc lịch; nhắc; nhắc hạn; nhắc việc; báo lịch; cảnh báo
truyền thông; tuyên truyền
tra cứu; tìm
thu thập; lấy; trích xuất; thu gom; gom
cấp phát; phát; cung cấp
gửi; chuyển; luân chuyển; giao
cập nhật
chuẩn hóa
lồng ghép; gộp; ghép
phối hợp
học tập; học
khâu; bước; công đoạn
nội bộ
một số; các; từng; mọi; toàn; toàn bộ; cả
thay; thay thế; thay cho
tránh; khỏi phải
góp phần; thông qua; nhờ; nhằm; để
thường xuyên; định kỳ
hằng tuần; mỗi tuần; từng tuần
hằng ngày; mỗi sáng
hằng tháng; mỗi tháng; từng tháng
kỹ năng
đơn vị
thanh niên; đoàn viên
chi bộ; đảng viên
kết quả
thông tin`;
