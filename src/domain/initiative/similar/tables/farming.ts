/** Farming and the countryside. How a table is written is said in `meanings`. */
export const farming = `
nông dân; bà con; bà con nông dân; nhà nông; nông hộ; hộ nông dân; người nông dân; hộ dân; nông gia
hợp tác xã; htx
tổ hợp tác; tht
câu lạc bộ; clb
cộng tác viên; ctv
khuyến nông
khuyến nông viên; cán bộ khuyến nông
trung tâm
nông nghiệp; ngành nông nghiệp
nông nghiệp và phát triển nông thôn; nông nghiệp phát triển nông thôn; nn ptnt; nnptnt
nông thôn mới; ntm
bảo vệ thực vật; bvtv
chăn nuôi thú y; thú y
an toàn thực phẩm; vệ sinh an toàn thực phẩm; attp; vsattp
tập huấn; đào tạo; bồi dưỡng; huấn luyện; lớp tập huấn; khóa tập huấn; buổi tập huấn; lớp học; lớp đào tạo
dạy nghề; đào tạo nghề
trình diễn; mô hình trình diễn; điểm trình diễn; mô hình điểm
tham quan; thăm; đi thăm; tham quan học tập
chuyển giao; chuyển giao kỹ thuật; chuyển giao công nghệ
kỹ thuật; kĩ thuật; quy trình kỹ thuật
trồng; canh tác; gieo trồng; trồng trọt
nuôi; chăn nuôi; nuôi trồng
nuôi heo = nuôi lợn; chăn nuôi lợn; chăn nuôi heo
heo; lợn; con lợn; con heo; đàn lợn; đàn heo
bắp; ngô
đậu phộng; lạc
khoai mì; sắn; củ mì
trái cây; hoa quả
cây ăn trái; cây ăn quả
hoa lan; lan; phong lan
hoa kiểng; hoa cảnh; cây cảnh; cây kiểng; sinh vật cảnh
cá cảnh; cá kiểng
bò sữa; đàn bò sữa
gia cầm; gà vịt
rau an toàn; rau sạch
rau; rau màu; rau củ
hữu cơ; organic
vietgap; viet gap; thực hành nông nghiệp tốt
nông nghiệp công nghệ cao; nông nghiệp ứng dụng công nghệ cao; nncnc
nhà màng; nhà lưới; nhà kính
phân bón; phân; bón phân
thuốc bảo vệ thực vật; thuốc trừ sâu; nông dược
sâu bệnh; dịch hại; bệnh hại; dịch bệnh; sâu hại; tình hình dịch bệnh; bệnh
tiêm phòng; tiêm ngừa; chủng ngừa; tiêm vắc xin; tiêm vaccine; tiêm phòng vắc xin
giống cây trồng; giống cây; cây giống; hạt giống
giống vật nuôi; con giống
cây trồng
vật nuôi
tưới tiết kiệm nước; tưới nhỏ giọt; tưới tiết kiệm
độ mặn; xâm nhập mặn; hạn mặn; nước mặn
thời tiết; khí tượng
thiên tai; bão lũ; mưa bão
cơ giới hóa; máy nông nghiệp
nông sản; sản phẩm nông nghiệp; nông phẩm
giá nông sản; giá cả nông sản; giá thị trường
tiêu thụ; đầu ra; bao tiêu; tiêu thụ sản phẩm
truy xuất nguồn gốc; tem truy xuất; truy xuất
thương mại điện tử; sàn thương mại điện tử; bán hàng trực tuyến; bán hàng qua mạng
vay vốn; cho vay; tín dụng; lãi vay; hỗ trợ lãi vay
thị trường
trang trại; nông trại
thử nghiệm; thực nghiệm; thí nghiệm
phân tích; xét nghiệm; kiểm nghiệm; phân tích mẫu
nhận diện; nhận biết; chẩn đoán; phát hiện
vùng xa; vùng sâu; vùng sâu vùng xa; vùng sâu xa
lưu động; cơ động`;
