/**
 * The tab Tiêu chí, one row a line, cells as in `cchc-2020`. 70 × the mean of three shares is the sum of three rows «Tỷ lệ» of
 * 70/3 points each; of six rows of 70/6 for those who hold a post. Who was given nothing has none of these points, and the
 * total stays on 100. «Cần đối chiếu»: from summaries of the press, not held against the official gazette.
 */
export const criteria = `
TC1 | Công chức | Tiêu chí chung | Phẩm chất chính trị, đạo đức, văn hóa công vụ, kỷ luật | Chấm điểm | Điểm phẩm chất | | | 10 | bước 0,25 | NĐ 335/2025: tiêu chí chung tối đa 30 điểm (cần đối chiếu); chia 10, 10, 10 là bảng mẫu
TC2 | " | " | Năng lực chuyên môn, tinh thần trách nhiệm, thái độ phục vụ | " | Điểm năng lực | | | 10 | " | "
TC3 | " | " | Đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm | " | Điểm đổi mới | | | 10 | " | "

KQ1 | Công chức và Giữ chức vụ = Không | Kết quả nhiệm vụ | Số lượng công việc hoàn thành | Tỷ lệ | Khối lượng hoàn thành | Khối lượng | | 70/3 | không phát sinh: 0 | NĐ 335/2025, Đ.14: 70 điểm × trung bình số lượng, chất lượng, tiến độ so với được giao, đã quy đổi (cần đối chiếu)
KQ2 | " | " | Chất lượng công việc | " | Chất lượng | " | | 70/3 | " | NĐ 335/2025, Đ.14: mỗi lần chưa đạt trừ theo tab Cấu hình (cần đối chiếu)
KQ3 | " | " | Tiến độ công việc | " | Tiến độ | " | | 70/3 | " | NĐ 335/2025, Đ.14: mỗi lần chậm trừ theo tab Cấu hình (cần đối chiếu)

LĐ1 | Công chức và Giữ chức vụ = Có | Kết quả lãnh đạo | Số lượng công việc hoàn thành | Tỷ lệ | Khối lượng hoàn thành | Khối lượng | | 70/6 | không phát sinh: 0 | NĐ 335/2025: người giữ chức vụ có sáu phần bằng nhau, ba phần cuối tính 100% hoặc 50% (cần đối chiếu)
LĐ2 | " | " | Chất lượng công việc | " | Chất lượng | " | | 70/6 | " | "
LĐ3 | " | " | Tiến độ công việc | " | Tiến độ | " | | 70/6 | " | "
LĐ4 | " | " | Kết quả hoạt động của đơn vị phụ trách | Theo mức | Kết quả đơn vị phụ trách | | | 70/6 | Mọi người hoàn thành: 70/6; Có người không hoàn thành: 70/12 | "
LĐ5 | " | " | Khả năng tổ chức triển khai nhiệm vụ | " | Tổ chức triển khai | | | 70/6 | Đầy đủ: 70/6; Còn hạn chế: 70/12 | "
LĐ6 | " | " | Năng lực tập hợp, đoàn kết | " | Tập hợp, đoàn kết | | | 70/6 | " | "

ĐL1 | Công chức | Điểm liệt | Bị kết luận suy thoái, vi phạm điều đảng viên không được làm | Điểm liệt | Kết luận suy thoái, vi phạm | | Không | | | NĐ 335/2025: không hoàn thành nhiệm vụ (cần đối chiếu)
ĐL2 | " | " | Bị kỷ luật từ khiển trách trong năm do vi phạm trong công vụ | " | Kỷ luật trong năm | | " | | | "
ĐL3 | Công chức và Giữ chức vụ = Có | " | Đơn vị phụ trách có tham ô, tham nhũng, lãng phí bị xử lý | " | Tham nhũng, lãng phí ở đơn vị | | " | | | "

ĐV1 | Tập thể; Trung tâm | Đơn vị | Số lượng công việc hoàn thành | Tỷ lệ | Khối lượng hoàn thành | Khối lượng | | 100/3 | | Bảng mẫu: cộng nhiệm vụ của đơn vị; phần chấm cơ quan của NĐ 335/2025 chưa có ở đây
ĐV2 | " | " | Chất lượng công việc | " | Chất lượng | " | | 100/3 | | "
ĐV3 | " | " | Tiến độ công việc | " | Tiến độ | " | | 100/3 | | "

XL1 | Công chức; Tập thể; Trung tâm | Xếp loại | Hoàn thành xuất sắc nhiệm vụ | Xếp loại | | | >= 90 | | | NĐ 335/2025: mức xếp loại công chức (cần đối chiếu)
XL2 | " | " | Hoàn thành tốt nhiệm vụ | " | | | >= 70 | | | "
XL3 | " | " | Hoàn thành nhiệm vụ | " | | | >= 50 | | | "
XL4 | " | " | Không hoàn thành nhiệm vụ | " | | | | | | "
`;
