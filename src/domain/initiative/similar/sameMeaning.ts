/**
 * Words that mean the same in titles of administrative reform and agricultural extension: one group a line, abbreviations included. A
 * group of one is a word of several syllables, to be read as one. Edit freely: marks are kept here and ignored on reading, the longest
 * entry wins, and an entry of one syllable is only read where its marks are typed, or where it is written without vowels (`tthc`).
 */
export const sameMeaning = `
quy trình; thủ tục; thủ tục hành chính; tthc; trình tự; các bước; lưu đồ; quy trình thủ tục
cải cách hành chính; cchc
công nghệ thông tin; cntt; ứng dụng công nghệ thông tin; ứng dụng cntt
văn bản; công văn; vb
hồ sơ; giấy tờ; hs
thành phần hồ sơ; thành phần giấy tờ
ủy ban nhân dân; ủy ban; ubnd
hội đồng nhân dân; hđnd
hệ thống quản lý chất lượng; quản lý chất lượng; htqlcl; qlcl; iso; iso 9001; tcvn iso 9001
dịch vụ công trực tuyến; dịch vụ công; dvctt; dvc
cán bộ; công chức; viên chức; nhân viên; người lao động; cán bộ công chức; công chức viên chức; cán bộ công chức viên chức; cbccvc; cbcc; ccvc; cbvc; cc vc; nlđ
hợp tác xã; htx
tổ hợp tác; tht
câu lạc bộ; clb
cộng tác viên; ctv
cơ sở dữ liệu; dữ liệu; số liệu; csdl
bộ phận một cửa; một cửa; bộ phận tiếp nhận và trả kết quả; tiếp nhận và trả kết quả; bp tn tkq; tn tkq; nơi tiếp nhận hồ sơ; bộ phận tiếp nhận hồ sơ; một cửa liên thông; quầy tiếp nhận
khoa học công nghệ; khoa học và công nghệ; khcn
nông nghiệp và phát triển nông thôn; nông nghiệp phát triển nông thôn; nn ptnt; nnptnt
nông thôn mới; ntm
bảo vệ thực vật; bvtv
an toàn thực phẩm; vệ sinh an toàn thực phẩm; attp; vsattp
quy phạm pháp luật; qppl
bảo hiểm xã hội; bhxh
bảo hiểm y tế; bhyt
phòng cháy chữa cháy; phòng cháy; pccc
thi đua khen thưởng; thi đua; khen thưởng; tđkt
sáng kiến kinh nghiệm; sáng kiến; skkn
công tác phí; ctp
văn phòng phẩm; vpp
doanh nghiệp; công ty; dn
kế hoạch; kh
báo cáo; biểu báo cáo; bc
hướng dẫn; chỉ dẫn; hd
rút ngắn thời gian; rút ngắn; rút ngắn thời hạn; rút ngắn số ngày; giảm thời gian; giảm thời hạn; giảm số ngày; giảm ngày; cắt giảm thời gian; cắt giảm số ngày; bớt thời gian; đẩy nhanh; đẩy nhanh tiến độ; tăng tốc; trả trước hạn; trả sớm; xử lý nhanh; giải quyết nhanh; làm nhanh; nhanh hơn
thời gian; thời hạn; số ngày
giảm; cắt giảm; cắt bớt; giảm bớt; giảm thiểu; hạn chế; tiết giảm; giảm số lượng; bớt
đơn giản hóa; đơn giản; rút gọn; tinh gọn; tối giản; giản lược; gọn nhẹ
bỏ; loại bỏ; bãi bỏ; cắt bỏ; lược bỏ; không cần
số hóa; điện tử hóa; điện tử; dạng điện tử; sang điện tử; sang dạng điện tử; chuyển sang điện tử; chuyển sang dạng điện tử; bản điện tử; tin học hóa; dạng số; sang dạng số; bản số; bản mềm; scan
không giấy; không dùng giấy; không giấy tờ; phi giấy tờ; thay bản giấy
tự động; tự động hóa
phần mềm; ứng dụng; phần mềm ứng dụng; app; chương trình máy tính; tiện ích
trực tuyến; online; qua mạng; trên mạng; từ xa; qua internet; trên internet; qua mạng internet; trên môi trường mạng
nhắc lịch; nhắc; nhắc hẹn; nhắc hạn; nhắc việc; nhắc nhở; báo lịch; báo hạn; đôn đốc; cảnh báo; báo trước; báo động
đến hạn; tới hạn; sắp đến hạn; sắp hết hạn; gần đến hạn; gần hết hạn
trễ hạn; quá hạn; chậm hạn; trễ hẹn; chậm trễ
tin nhắn; nhắn tin; sms; tin nhắn sms
zalo; nhóm zalo; kênh zalo; zalo oa; trang zalo
trang web; website; web; trang thông tin điện tử; trang thông tin; trang điện tử; cổng thông tin; cổng thông tin điện tử
thư điện tử; thư điện tử công vụ; thư công vụ; hộp thư; email; mail
mã qr; qr; qr code; mã qr code
mã vạch; tem mã vạch; barcode
bảng tính; trang tính; google sheets; google sheet; excel; file excel; google trang tính
đám mây; điện toán đám mây; google drive; drive; onedrive
dùng chung; sử dụng chung; chia sẻ; cùng dùng
chữ ký số; chữ ký điện tử; ký số; ký điện tử
công khai; công khai minh bạch; minh bạch; niêm yết; đăng tải; công bố; hiển thị
tiến độ; tình trạng; trạng thái; tình hình
giải quyết; xử lý
trả kết quả; gửi kết quả; giao kết quả; trả hồ sơ; kết quả giải quyết
tại nhà; tận nhà; tận nơi; đến tận nhà
bưu điện; bưu chính; dịch vụ bưu chính; bưu chính công ích
khảo sát; lấy ý kiến; lấy ý kiến đánh giá; thăm dò; thăm dò ý kiến; điều tra; thu thập ý kiến; phiếu khảo sát
hài lòng; mức độ hài lòng; sự hài lòng
phản ánh; kiến nghị; phản ánh kiến nghị; góp ý; đóng góp ý kiến; ý kiến đóng góp
đường dây nóng; điện thoại nóng; số điện thoại nóng; hotline
tổng đài tự động; trợ lý ảo; chatbot; chat bot; trả lời tự động; tổng đài trả lời tự động; hỏi đáp tự động
tư vấn; giải đáp; hỏi đáp; trả lời; giải đáp thắc mắc
hỗ trợ; trợ giúp; giúp đỡ; giúp
sổ tay; cẩm nang; tài liệu hướng dẫn; sổ tay hướng dẫn; cẩm nang hướng dẫn
biểu mẫu; mẫu biểu; mẫu đơn; đơn mẫu; mẫu văn bản; văn bản mẫu
điền sẵn; in sẵn; điền trước
khâu; bước; công đoạn
họp; cuộc họp; hội họp; hội nghị
thanh toán; chi trả; trả tiền
chuyển khoản; qua tài khoản; không dùng tiền mặt; không tiền mặt
tiền công; thù lao
kinh phí; chi phí
tiết kiệm; tiết kiệm chi phí; tiết kiệm kinh phí; giảm chi phí; giảm tiêu thụ; giảm tiêu hao
mua sắm; mua
nông dân; bà con; bà con nông dân; nhà nông; nông hộ; hộ nông dân; người nông dân
người dân; công dân; nhân dân
vùng xa; vùng sâu; vùng sâu vùng xa; vùng sâu xa
lưu động; cơ động
điện thoại; di động; điện thoại di động; điện thoại thông minh; smartphone
sâu bệnh; dịch hại; bệnh hại; dịch bệnh; sâu hại
tiêm phòng; tiêm ngừa; chủng ngừa; tiêm vắc xin; tiêm vaccine; tiêm phòng vắc xin
trồng; canh tác; gieo trồng; trồng trọt
nuôi; chăn nuôi; nuôi trồng
heo; lợn
bắp; ngô
rau an toàn; rau sạch
hoa lan; lan
hữu cơ; organic
nhà màng; nhà lưới; nhà kính
thuốc bảo vệ thực vật; thuốc trừ sâu; nông dược
nông nghiệp công nghệ cao; nông nghiệp ứng dụng công nghệ cao; nncnc
truy xuất nguồn gốc; tem truy xuất; truy xuất
thương mại điện tử; sàn thương mại điện tử; bán hàng trực tuyến; bán hàng qua mạng
vay vốn; cho vay; tín dụng
dạy nghề; đào tạo nghề
vietgap; viet gap; thực hành nông nghiệp tốt
thử nghiệm; thực nghiệm; thí nghiệm
trình diễn; mô hình trình diễn; điểm trình diễn
tham quan; thăm; đi thăm
đăng ký; đăng kí; đặt lịch; đặt chỗ; đặt trước
lấy số; lấy số thứ tự; số thứ tự; xếp hàng; bốc số
lồng ghép; gộp; kết hợp; hợp nhất; nhập chung
phân công; bố trí; giao việc
luân phiên; xoay vòng; theo vòng
hằng tuần; mỗi tuần; từng tuần; theo tuần
hằng ngày; mỗi ngày; từng ngày; mỗi sáng
hằng tháng; mỗi tháng; từng tháng
trụ sở; cơ quan; công sở; văn phòng
điện năng; điện
tra cứu; tìm kiếm; tìm; tra tìm
lưu trữ; lưu giữ; lưu kho
kho tài liệu; thư viện; kho học liệu; thư viện tài liệu; thư viện số
video; clip; video clip; phim
bản đồ; bản đồ số; sơ đồ; sơ đồ số
giám sát; theo dõi; quan sát
nhận diện; nhận biết; chẩn đoán; phát hiện
lịch công tác; lịch làm việc
thống kê; tổng hợp
truyền thông; tuyên truyền; phổ biến; quảng bá
liên thông; kết nối; đồng bộ; liên kết
chuẩn hóa; tiêu chuẩn hóa; thống nhất
nhiệm vụ; công việc; đầu việc
đánh giá; chấm điểm; xếp loại
chấm công; điểm danh
rà soát; soát xét; kiểm tra; kiểm soát
tập huấn; đào tạo; bồi dưỡng; huấn luyện
thái độ phục vụ; thái độ; tinh thần phục vụ
văn hóa công sở; văn hóa công vụ; văn hóa ứng xử; văn minh công sở
lãnh đạo; ban giám đốc; thủ trưởng
giấy chứng nhận; chứng nhận; gcn
giấy xác nhận; xác nhận
chờ; chờ đợi; đợi
đúng hạn; đúng thời hạn; kịp thời; đúng tiến độ
trước hạn; trước thời hạn; sớm hạn
phiếu hẹn; giấy hẹn
biểu mẫu trực tuyến; google form; google forms; form trực tuyến
sao chụp; photo; phô tô; bản sao; sao y
bảo trì; bảo dưỡng; sửa chữa
tiếp công dân; tiếp dân
hẹn trước; đặt hẹn; đặt lịch hẹn
liên hệ; liên lạc
kỷ luật kỷ cương; kỷ cương; kỷ luật
máy tính; máy vi tính
hội thảo; tọa đàm
hình ảnh; ảnh
đề nghị; đề xuất; xin
nông sản; sản phẩm nông nghiệp
cấp mới; cấp lần đầu
cấp đổi
cấp lại
giấy phép
văn thư
kế toán
tài chính
nhân sự
tài sản
thiết bị
vật tư
hợp đồng
biên bản
chứng từ
nghiệm thu
tạm ứng
quyết toán
dự toán
đấu thầu
thanh lý
nghỉ phép
tuyển dụng
khiếu nại
tố cáo
đất đai
hộ tịch
hộ nghèo
bảo mật
ngân hàng
môi trường
thời tiết
thị trường
tiêu thụ; đầu ra; bao tiêu
phân bón
giống cây trồng
cây trồng
vật nuôi
bò sữa
giao ban
giao tiếp; ứng xử
chuyển giao
định kỳ
kỹ thuật
thông tin
công nghệ
khuyến nông
nông nghiệp
trung tâm
nội bộ
giải pháp
mô hình
biện pháp
phương pháp
nâng cao
tăng cường
đẩy mạnh
hiệu quả
chất lượng
công tác
thực hiện
triển khai
hoạt động
xây dựng
thành lập; thiết lập; lập
áp dụng; sử dụng; dùng
cải tiến; đổi mới; cải thiện
phục vụ
quản lý
tổ chức
đơn vị
cách làm hay
một số
góp phần
thông qua
toàn bộ`;
