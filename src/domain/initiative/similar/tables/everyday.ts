/** Words of every day that are used for one another in titles. How a table is written is said in `meanings`. */
export const everyday = `
giảm; cắt giảm; cắt bớt; giảm bớt; giảm thiểu; hạn chế; tiết giảm; giảm số lượng; bớt; rút ngắn; thu ngắn
giảm thời gian = đẩy nhanh; đẩy nhanh tiến độ; tăng tốc; xử lý nhanh; giải quyết nhanh; làm nhanh; trả trước hạn; trả sớm; nhanh hơn; sớm hơn
thời gian; thời hạn; số ngày; ngày chờ
đơn giản hóa; đơn giản; rút gọn; tinh gọn; tối giản; giản lược; gọn nhẹ; gọn
bỏ; loại bỏ; bãi bỏ; cắt bỏ; lược bỏ; xóa bỏ
nâng cao; tăng cường; đẩy mạnh; cải thiện; phát huy; củng cố; nâng; tăng
hiệu quả; chất lượng; hiệu lực; năng suất; hiệu suất
cải tiến; đổi mới; hoàn thiện; sáng tạo
xây dựng; thành lập; thiết lập; lập; tạo; tạo lập; hình thành; thiết kế; soạn; soạn thảo; biên soạn; mở; mở rộng
áp dụng; sử dụng; dùng; vận dụng
thực hiện; triển khai; tiến hành; tổ chức; tổ chức thực hiện; công tác; hoạt động; việc
giải pháp; biện pháp; phương pháp; sáng kiến; sáng kiến kinh nghiệm; skkn; ý tưởng; cách làm hay; cách làm; phương án; kinh nghiệm
mô hình
phục vụ; đáp ứng
quản lý; quản trị; ql
giám sát; theo dõi; quan sát; nắm bắt; kiểm soát
rà soát; soát xét; kiểm tra; đối chiếu; thanh tra; kiểm tra giám sát
đánh giá; chấm điểm; xếp loại; chấm
phân loại; phân nhóm; chia loại
sắp xếp; sắp xếp lại; bố trí lại; chỉnh lý
hướng dẫn; chỉ dẫn; hd; hỗ trợ; trợ giúp; giúp đỡ; giúp; giúp cho; tạo điều kiện; tạo thuận lợi
tư vấn; giải đáp; hỏi đáp; trả lời; giải đáp thắc mắc
thông báo; báo tin; báo; khai báo; thông tin đến
nhắc lịch; nhắc; nhắc hẹn; nhắc hạn; nhắc việc; nhắc nhở; báo lịch; báo hạn; đôn đốc; cảnh báo; báo trước; báo động
truyền thông; tuyên truyền; phổ biến; quảng bá
tra cứu; tìm kiếm; tìm; tra tìm
thu thập; lấy; trích xuất; khai thác; thu gom; gom
cấp phát; phát; cung cấp; phân phát; trao
gửi; chuyển; chuyển đến; luân chuyển; gửi đi; giao
cập nhật; bổ sung; làm mới
chuẩn hóa; tiêu chuẩn hóa; thống nhất
lồng ghép; gộp; kết hợp; hợp nhất; nhập chung; ghép; gom chung
phối hợp; hợp tác; liên kết phối hợp
học tập; học; học hỏi
dự báo; dự đoán
khuyến khích; động viên; khích lệ
liên hệ; liên lạc
khâu; bước; công đoạn
nội bộ
một số; nhiều; các; những; từng; mỗi; mọi; toàn; toàn bộ; tất cả; toàn thể; cả
thay; thay thế; thay cho; thay vì
tránh; khỏi; khỏi phải; không phải; không cần; không để; đỡ; khắc phục
góp phần; thông qua; nhờ; nhằm; để
thường xuyên; định kỳ; liên tục
hằng tuần; mỗi tuần; từng tuần; theo tuần
hằng ngày; mỗi ngày; từng ngày; mỗi sáng
hằng tháng; mỗi tháng; từng tháng
hằng quý; mỗi quý; từng quý
hằng năm; mỗi năm; thường niên
thứ bảy; cuối tuần
người cao tuổi; cao tuổi; lớn tuổi
kỹ năng; kĩ năng
đơn vị
nhân rộng; lan tỏa
an toàn lao động; atlđ
thanh niên; đoàn viên; đoàn thanh niên
chi bộ; đảng viên
y tế; sức khỏe
đúng quy định
kết quả
thông tin`;
