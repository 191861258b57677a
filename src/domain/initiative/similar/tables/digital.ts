/** Work with computers, telephones and the net. How a table is written is said in `meanings`. */
export const digital = `
công nghệ thông tin; cntt; ứng dụng công nghệ thông tin; tin học
số hóa; điện tử; sang dạng điện tử; bản điện tử
tự động; tự động hóa
phần mềm; ứng dụng
trực tuyến; online; qua mạng; trên mạng; từ xa
dịch vụ công trực tuyến; dịch vụ công; dvctt; dvc
cơ sở dữ liệu; dữ liệu; số liệu; csdl
bảng tính; google sheets; excel; file excel
đám mây; google drive
dùng chung; chia sẻ
chữ ký số; ký số; ký điện tử
trang web; website; web; trang thông tin điện tử; trang thông tin
thư điện tử; thư công vụ; email; hộp thư điện tử
tin nhắn; nhắn tin; sms
zalo; nhóm zalo; kênh zalo; tin nhắn zalo
mã vạch; tem mã vạch
tổng đài tự động; trợ lý ảo; chatbot; tổng đài trả lời tự động
điện thoại; di động; điện thoại di động; điện thoại thông minh
màn hình; bảng điện tử; màn hình hiển thị
ghi hình; quay video
bản đồ; bản đồ số; sơ đồ số
kho tài liệu; thư viện; thư viện tài liệu; tủ sách`;
