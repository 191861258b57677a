/** Work with computers, telephones and the net. How a table is written is said in `meanings`. */
export const digital = `
công nghệ thông tin; cntt; ứng dụng công nghệ thông tin; ứng dụng cntt; tin học; công nghệ số
chuyển đổi số
số hóa; điện tử hóa; điện tử; dạng điện tử; sang điện tử; sang dạng điện tử; chuyển sang điện tử; chuyển sang dạng điện tử; bản điện tử; tin học hóa; dạng số; sang dạng số; bản số; bản mềm; scan; quét
không giấy; không dùng giấy; không giấy tờ; phi giấy tờ; thay bản giấy
tự động; tự động hóa
phần mềm; ứng dụng; phần mềm ứng dụng; app; chương trình máy tính; tiện ích; hệ thống phần mềm
trực tuyến; online; qua mạng; trên mạng; từ xa; qua internet; trên internet; qua mạng internet; trên môi trường mạng
dịch vụ công trực tuyến; dịch vụ công; dvctt; dvc
cơ sở dữ liệu; dữ liệu; số liệu; csdl
bảng tính; trang tính; google sheets; excel; file excel; google trang tính
đám mây; điện toán đám mây; google drive; drive; onedrive
dùng chung; sử dụng chung; chia sẻ; cùng dùng
chữ ký số; chữ ký điện tử; ký số; ký điện tử
trang web; website; web; trang thông tin điện tử; trang thông tin; trang điện tử; cổng thông tin; cổng thông tin điện tử; trang mạng
thư điện tử; thư điện tử công vụ; thư công vụ; hộp thư; email; mail; hộp thư điện tử
tin nhắn; nhắn tin; sms; tin nhắn sms
zalo; nhóm zalo; kênh zalo; zalo oa; trang zalo; tin nhắn zalo; zalo group
mạng xã hội; facebook; fanpage; trang facebook
mã qr; qr; qr code; mã qr code; quét mã; quét mã qr
mã vạch; tem mã vạch; barcode
tổng đài tự động; trợ lý ảo; chatbot; chat bot; trả lời tự động; tổng đài trả lời tự động; hỏi đáp tự động
điện thoại; di động; điện thoại di động; điện thoại thông minh; smartphone
máy tính; máy vi tính; vi tính
màn hình; bảng điện tử; màn hình điện tử; bảng led; màn hình led; màn hình hiển thị
loa; loa phát thanh; truyền thanh; loa truyền thanh; đài truyền thanh
máy in
camera
video; clip; video clip; phim
ghi hình; quay phim; quay video; quay clip; thu hình
hình ảnh; ảnh; chụp ảnh; chụp hình
bản đồ; bản đồ số; sơ đồ; sơ đồ số
ảnh vệ tinh; viễn thám; vệ tinh
máy bay không người lái; drone; flycam; máy bay phun thuốc
cảm biến; iot
kho tài liệu; thư viện; kho học liệu; thư viện tài liệu; thư viện số; tủ sách
vân tay; dấu vân tay
mật khẩu; tài khoản
an toàn thông tin; an ninh mạng; attt`;
