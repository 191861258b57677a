/** Farming and the countryside. How a table is written is said in `meanings`. */
export const farming = `
nông dân; bà con; nhà nông; hộ dân
hợp tác xã; htx
tổ hợp tác; tht
câu lạc bộ; clb
cộng tác viên; ctv
khuyến nông
trung tâm
nông nghiệp
nông nghiệp và phát triển nông thôn; nn ptnt; nnptnt
nông thôn mới; ntm
bảo vệ thực vật; bvtv
an toàn thực phẩm; attp; vsattp
tập huấn; đào tạo; bồi dưỡng; lớp tập huấn; buổi tập huấn; lớp học
trình diễn; mô hình trình diễn; điểm trình diễn; mô hình điểm
tham quan; thăm
chuyển giao; chuyển giao kỹ thuật
kỹ thuật
trồng; canh tác
nuôi; chăn nuôi
heo; lợn; đàn heo
hoa lan; lan
rau an toàn; rau sạch
phân bón; phân; bón phân
sâu bệnh; dịch hại; bệnh hại; dịch bệnh; tình hình dịch bệnh; bệnh
tiêm phòng; tiêm vắc xin
vay vốn; cho vay; hỗ trợ lãi vay
phân tích; xét nghiệm; kiểm nghiệm; phân tích mẫu
nhận diện; chẩn đoán
vùng xa; vùng sâu
lưu động; cơ động
tiêu thụ; đầu ra`;
