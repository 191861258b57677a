/** The office: papers, procedures, people, money. How a table is written is said in `meanings`. */
export const office = `
quy trình; thủ tục; thủ tục hành chính; tthc; trình tự; các bước
cải cách hành chính; cchc
văn bản; công văn; vb
hồ sơ; giấy tờ; hs
tài liệu
biểu mẫu; mẫu đơn; mẫu văn bản; tờ khai
sổ tay; cẩm nang; sổ tay hướng dẫn
phiếu hẹn; giấy hẹn
điền sẵn; in sẵn
giấy chứng nhận; chứng nhận; gcn
giấy xác nhận; xác nhận
cấp đổi
lưu trữ
in ấn; in
báo cáo; bc
thống kê; tổng hợp
kế hoạch; kh
chương trình
quyết định; qđ
đề nghị; đề xuất; xin; yêu cầu
xét duyệt; duyệt; phê duyệt; thẩm định
giải quyết; xử lý
trả kết quả; gửi kết quả; kết quả giải quyết
tiếp nhận; nhận; nộp; giao nhận
bộ phận một cửa; một cửa; bộ phận tiếp nhận và trả kết quả; tiếp nhận và trả kết quả; bp tn tkq; tn tkq; nơi tiếp nhận hồ sơ; cơ chế một cửa
liên thông; kết nối
tại nhà; tận nơi
tận tay; chuyển tay; trực tiếp
bưu điện; dịch vụ bưu chính
đến hạn; sắp đến hạn; gần hết hạn; hạn
trễ hạn; quá hạn
đúng hạn; kịp thời
lịch hẹn; hẹn lịch; hẹn giờ; hẹn
đăng ký; đặt lịch
lấy số thứ tự; xếp hàng; phát số
chờ; chờ đợi
công khai; niêm yết; đăng tải; công bố; đăng
tiến độ; tình trạng
khảo sát; lấy ý kiến; lấy ý kiến đánh giá
hài lòng; mức độ hài lòng; sự hài lòng
phản ánh; kiến nghị; góp ý; ý kiến góp ý; ý kiến
hòm thư góp ý; sổ góp ý
đường dây nóng; số điện thoại nóng
khiếu nại; tố cáo; khiếu nại tố cáo; đơn thư
họp; cuộc họp; hội nghị
giao ban; họp giao ban
hội thi; cuộc thi; thi; thi tìm hiểu
thi đua khen thưởng; thi đua; khen thưởng; tđkt
ủy ban nhân dân; ủy ban; ubnd
hội đồng nhân dân; hđnd
doanh nghiệp; công ty; dn
cán bộ; công chức; viên chức; nhân viên; người lao động; cán bộ công chức; công chức viên chức; cán bộ công chức viên chức; cbccvc; cbcc; ccvc; cc vc; nlđ
lãnh đạo; ban giám đốc
người dân; công dân; nhân dân; dân
trụ sở; cơ quan; công sở; văn phòng
nhiệm vụ; công việc
phân công; bố trí
luân phiên; theo vòng; thay phiên
chấm công; điểm danh
giờ làm việc; giờ giấc làm việc
thái độ phục vụ; thái độ
lịch công tác; lịch làm việc
danh bạ điện thoại; danh bạ liên lạc
thanh toán; chi trả
chuyển khoản; qua tài khoản; không dùng tiền mặt
tiền công; thù lao
kinh phí; chi phí; ngân sách
tiết kiệm; tiết kiệm kinh phí; giảm chi phí; giảm tiêu thụ
công tác phí; ctp
mua sắm; mua
văn phòng phẩm; vpp
tài sản; tài sản công
thiết bị; máy móc
bảo trì; bảo dưỡng; sửa chữa; bảo quản
hệ thống quản lý chất lượng; htqlcl; qlcl; iso
khoa học công nghệ; khoa học và công nghệ; khcn
quy phạm pháp luật; qppl
bảo hiểm xã hội; bhxh
bảo hiểm y tế; bhyt
bảo hiểm thất nghiệp; bhtn
phòng cháy chữa cháy; phòng cháy; pccc
an ninh trật tự; antt
điện năng; điện`;
