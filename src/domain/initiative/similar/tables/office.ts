/** The office: papers, procedures, people, money. How a table is written is said in `meanings`. */
export const office = `
quy trình; thủ tục; thủ tục hành chính; tthc; trình tự; các bước; lưu đồ; quy trình thủ tục; trình tự thủ tục; cách thức; quá trình
cải cách hành chính; cchc
văn bản; công văn; vb; văn bản giấy tờ
hồ sơ; giấy tờ; hs; bộ hồ sơ; hồ sơ giấy tờ
thành phần hồ sơ; thành phần giấy tờ; số lượng hồ sơ
tài liệu; học liệu; tư liệu
biểu mẫu; mẫu biểu; mẫu đơn; đơn mẫu; mẫu văn bản; văn bản mẫu; mẫu tờ khai; tờ khai; mẫu giấy
biểu mẫu trực tuyến; google form; form trực tuyến
sổ tay; cẩm nang; tài liệu hướng dẫn; sổ tay hướng dẫn; cẩm nang hướng dẫn; tờ rơi hướng dẫn; bí kíp
phiếu hẹn; giấy hẹn
điền sẵn; in sẵn; điền trước; ghi sẵn; soạn sẵn
giấy chứng nhận; chứng nhận; gcn
giấy xác nhận; xác nhận
giấy phép
cấp mới; cấp lần đầu
cấp đổi
cấp lại
gia hạn
thu hồi
văn thư; văn thư lưu trữ
lưu trữ; lưu giữ; lưu kho
sao chụp; photo; phô tô; bản sao; sao y
in ấn; in
con dấu; đóng dấu
báo cáo; biểu báo cáo; bc
thống kê; tổng hợp; tổng hợp số liệu
kế hoạch; kh
chương trình; phong trào; cuộc vận động; đề án; dự án
quyết định; qđ
hợp đồng
biên bản
chứng từ; hóa đơn
nghiệm thu
đề nghị; đề xuất; xin; yêu cầu; đề nghị cấp
xét duyệt; duyệt; phê duyệt; thẩm định; xem xét; xét
giải quyết; xử lý
trả kết quả; gửi kết quả; giao kết quả; trả hồ sơ; kết quả giải quyết; thông báo kết quả
tiếp nhận; nhận; thu nhận; nộp; giao nộp; giao nhận
bộ phận một cửa; một cửa; bộ phận tiếp nhận và trả kết quả; tiếp nhận và trả kết quả; bp tn tkq; tn tkq; nơi tiếp nhận hồ sơ; bộ phận tiếp nhận hồ sơ; một cửa liên thông; quầy tiếp nhận; cơ chế một cửa
liên thông; kết nối; đồng bộ; liên kết
tại nhà; tận nhà; tận nơi; đến tận nhà; tại chỗ
tận tay; trao tay; chuyển tay; trực tiếp
bưu điện; bưu chính; dịch vụ bưu chính; bưu chính công ích
đến hạn; tới hạn; sắp đến hạn; sắp hết hạn; gần đến hạn; gần hết hạn; hạn
trễ hạn; quá hạn; chậm hạn; trễ hẹn; chậm trễ; chậm tiến độ
đúng hạn; đúng thời hạn; kịp thời; đúng tiến độ
trước hạn; trước thời hạn; sớm hạn
lịch hẹn; hẹn trước; đặt hẹn; đặt lịch hẹn; hẹn lịch; hẹn giờ; hẹn
đăng ký; đăng kí; đặt lịch; đặt chỗ; đặt trước; ghi danh
lấy số thứ tự; số thứ tự; xếp hàng; bốc số; phát số
chờ; chờ đợi; đợi; xếp hàng chờ
công khai; công khai minh bạch; minh bạch; niêm yết; đăng tải; công bố; hiển thị; đăng
tiến độ; tình trạng; trạng thái; tình hình
khảo sát; lấy ý kiến; lấy ý kiến đánh giá; thăm dò; thăm dò ý kiến; điều tra; thu thập ý kiến; phiếu khảo sát; tham khảo ý kiến
hài lòng; mức độ hài lòng; sự hài lòng
phản ánh; kiến nghị; phản ánh kiến nghị; góp ý; đóng góp ý kiến; ý kiến đóng góp; ý kiến góp ý; ý kiến phản ánh; ý kiến
hòm thư góp ý; hộp thư góp ý; thùng thư góp ý; sổ góp ý
đường dây nóng; điện thoại nóng; số điện thoại nóng; hotline
khiếu nại; tố cáo; khiếu nại tố cáo; đơn thư
tiếp công dân; tiếp dân; tiếp xúc công dân
họp; cuộc họp; hội họp; hội nghị; buổi họp
giao ban; họp giao ban
hội thảo; tọa đàm
hội thi; cuộc thi; thi; thi tìm hiểu
thi đua khen thưởng; thi đua; khen thưởng; tđkt
ủy ban nhân dân; ủy ban; ubnd
hội đồng nhân dân; hđnd
doanh nghiệp; công ty; dn
cán bộ; công chức; viên chức; nhân viên; người lao động; cán bộ công chức; công chức viên chức; cán bộ công chức viên chức; cbccvc; cbcc; ccvc; cbvc; cc vc; nlđ; đồng nghiệp
lãnh đạo; ban giám đốc; thủ trưởng; người đứng đầu; giám đốc
người dân; công dân; nhân dân; dân; tổ chức và công dân
trụ sở; cơ quan; công sở; văn phòng; nơi làm việc
nhiệm vụ; công việc; đầu việc; việc được giao
phân công; bố trí; giao việc; cắt cử; phân việc
luân phiên; xoay vòng; theo vòng; thay phiên
nhân sự; tổ chức cán bộ
tuyển dụng; tuyển
nghỉ phép
chấm công; điểm danh
giờ làm việc; giờ giấc; giờ giấc làm việc; thời giờ làm việc
thái độ phục vụ; thái độ; tinh thần phục vụ; phong cách phục vụ
văn hóa công sở; văn hóa công vụ; văn hóa ứng xử; văn minh công sở; đạo đức công vụ
giao tiếp; ứng xử
kỷ luật kỷ cương; kỷ cương; kỷ luật
lịch công tác; lịch làm việc
danh bạ; danh bạ điện thoại; danh bạ liên lạc; danh bạ liên hệ
kế toán; tài vụ
tài chính
quyết toán
dự toán
đấu thầu
tạm ứng
thanh toán; chi trả; trả tiền; chi tiền
chuyển khoản; qua tài khoản; không dùng tiền mặt; không tiền mặt; qua ngân hàng
tiền công; thù lao
kinh phí; chi phí; ngân sách
tiết kiệm; tiết kiệm chi phí; tiết kiệm kinh phí; giảm chi phí; giảm tiêu thụ; giảm tiêu hao; chống lãng phí
công tác phí; ctp
mua sắm; mua; sắm
văn phòng phẩm; vpp
tài sản; tài sản công
thiết bị; máy móc; trang thiết bị
vật tư
thanh lý
bảo trì; bảo dưỡng; sửa chữa; bảo quản
hệ thống quản lý chất lượng; quản lý chất lượng; htqlcl; qlcl; iso; iso 9001; tcvn iso 9001
khoa học công nghệ; khoa học và công nghệ; khcn
quy phạm pháp luật; qppl
pháp luật; luật; pháp lý
bảo hiểm xã hội; bhxh
bảo hiểm y tế; bhyt
bảo hiểm thất nghiệp; bhtn
phòng cháy chữa cháy; phòng cháy; pccc
an ninh trật tự; an ninh; antt
bảo mật; bí mật; mật
đất đai
hộ tịch
hộ nghèo
ngân hàng
môi trường; vệ sinh môi trường
điện năng; điện
phòng chống dịch; phòng dịch`;
