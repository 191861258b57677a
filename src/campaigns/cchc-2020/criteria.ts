/**
 * The tab Tiêu chí, one row a line: Mã, Đối tượng, Nhóm, Nội dung, Cách tính, Dữ liệu, Mẫu số, Chỉ tiêu, Điểm tối đa, Thang điểm, Căn cứ. First
 * what the plan wants of the Trung tâm as a whole; then of Tập thể, with the targets that it also sets for each phòng and trạm; of heads, on top
 * of those for everyone; of each person. The plan names no bands: these are an example.
 */
export const criteria = `
N1 | Trung tâm | Trung tâm | Nhiệm vụ theo Kế hoạch 795/KH-UBND | Tỷ lệ | Hoàn thành KH 795 | Nhiệm vụ KH 795 | 100% | 5 | | Tiếp tục thực hiện Kế hoạch số 795/KH-UBND ngày 06/3/2020
N2 | Trung tâm | Trung tâm | Nhiệm vụ theo Kế hoạch 793/KH-UBND | Tỷ lệ | Hoàn thành KH 793 | Nhiệm vụ KH 793 | 100% | 5 | | Tiếp tục thực hiện Kế hoạch số số 793/KH-UBND ngày 06/3/2020
N3 | Trung tâm | Trung tâm | Có đăng ký sáng kiến, giải pháp, cách làm hay | Đạt/không đạt | Đã đăng ký | | ít nhất 1 | 5 | | Đăng ký mô hình sáng kiến, giải pháp, cách làm hay, hiệu quả trong thực hiện cải cách hành chính.
CT1a | Trung tâm | Trung tâm | Hoàn thành nhiệm vụ cải cách hành chính trong kế hoạch năm | Tỷ lệ | Hoàn thành | Được giao | 100% | 20 | | Hoàn thành 100% nhiệm vụ về công tác cải cách hành chính năm 2020 của Trung tâm.
CT1b | Trung tâm | Trung tâm | Xếp loại chỉ số cải cách hành chính | Đạt/không đạt | Xếp loại chỉ số CCHC | | Tốt trở lên | 10 | Xuất sắc; Tốt; Khá; Trung bình; Yếu; Kém | Phấn đấu chỉ số cải cách hành chính năm 2020 của Trung tâm đạt từ loại Tốt trở lên.
CT3a | Trung tâm | Trung tâm | Ứng dụng công nghệ thông tin trong chỉ đạo điều hành | Theo mức | Mức ứng dụng CNTT | | | 5 | Tốt: 5; Khá: 3,5; Đạt: 2,5; Chưa đạt: 0 | Đẩy mạnh ứng dụng công nghệ thông tin đáp ứng yêu cầu công tác chỉ đạo điều hành của Trung tâm và các phòng, trạm trực thuộc
CT3b-1 | Trung tâm | Trung tâm | Duy trì chứng nhận TCVN ISO 9001:2015 | Đạt/không đạt | Chứng nhận ISO còn hiệu lực | | Có | 3 | | tiếp tục duy trì và cải tiến Hệ thống quản lý chất lượng Tiêu chuẩn quốc gia TCVN ISO 9001:2015
CT3b-2 | Trung tâm | Trung tâm | Có cải tiến hệ thống quản lý chất lượng | Đạt/không đạt | Số cải tiến ISO | | ít nhất 1 | 2 | | tiếp tục duy trì và cải tiến Hệ thống quản lý chất lượng Tiêu chuẩn quốc gia TCVN ISO 9001:2015 nhằm nâng cao hiệu quả hoạt động khuyến nông
CT3c | Trung tâm | Trung tâm | Hài lòng của hợp tác xã, doanh nghiệp, nông dân | Tỷ lệ | Phiếu hài lòng | Phiếu hợp lệ | | 5 | | tạo sự hài lòng của hợp tác xã, doanh nghiệp, nông dân
CT4a-1 | Trung tâm | Trung tâm | Văn bản điện tử với Sở, ngành | Đạt/không đạt | VB Sở ngành điện tử | [VB Sở ngành] - [VB Sở ngành mật] - [VB Sở ngành phải giấy] + [VB Sở ngành vừa mật vừa phải giấy] | 100% | 8 | | Phấn đấu 100% các văn bản hành chính trao đổi giữa Trung tâm với Sở, ngành và giữa các phòng, trạm trực thuộc Trung tâm (trừ các văn bản, tài liệu có độ mật và những văn bản phải trao đổi giấy theo quy định) được trao đổi hoàn toàn dưới dạng điện tử.
CT4a-2 | Trung tâm | Trung tâm | Văn bản điện tử giữa các phòng, trạm | Đạt/không đạt | VB nội bộ điện tử | [VB nội bộ] - [VB nội bộ mật] - [VB nội bộ phải giấy] + [VB nội bộ vừa mật vừa phải giấy] | 100% | 7 | | "
CT4b | Trung tâm | Trung tâm | Công chức, viên chức dùng thường xuyên thư điện tử công vụ | Đạt/không đạt | CC,VC dùng thư công vụ | Số CC,VC | 100% | 5 | | 100% công chức, viên chức sử dụng thường xuyên hệ thống thư điện tử công vụ trong công việc.
CT5a | Trung tâm | Trung tâm | Kiện toàn, sắp xếp tinh gọn tổ chức, bộ máy | Theo mức | Mức kiện toàn tổ chức | | | 4 | Tốt: 4; Khá: 2,8; Đạt: 2; Chưa đạt: 0 | Thực hiện tốt công tác về kiện toàn, sắp xếp tinh gọn tổ chức, bộ máy trong cơ quan
CT5b | Trung tâm | Trung tâm | Tinh giản biên chế | Theo mức | Mức tinh giản biên chế | | | 3 | Tốt: 3; Khá: 2,1; Đạt: 1,5; Chưa đạt: 0 | thực hiện hiệu quả tinh giản biên chế
CT5c | Trung tâm | Trung tâm | Nâng cao chất lượng đội ngũ | Theo mức | Mức nâng cao chất lượng đội ngũ | | | 3 | Tốt: 3; Khá: 2,1; Đạt: 1,5; Chưa đạt: 0 | nâng cao chất lượng đội ngũ công chức, viên chức theo quy định.
CT6a | Trung tâm | Trung tâm | Kiểm tra định kỳ các phòng, trạm | Tỷ lệ | Lượt kiểm tra CCHC | Lượt phải kiểm tra | 100% | 5 | | Tổ chức kiểm tra định kỳ và đánh giá công tác cải cách hành chính các phòng, trạm trực thuộc Trung tâm
CT6b | Trung tâm | Trung tâm | Thái độ ứng xử qua kiểm tra | Đạt/không đạt | Vi phạm ứng xử qua kiểm tra | | không quá 0 | 5 | | kiểm tra thái độ ứng xử của viên chức, người lao động thuộc thẩm quyền quản lý.

T1 | Tập thể | Tập thể | Hoàn thành nhiệm vụ cải cách hành chính tại đơn vị | Bậc thang | Hoàn thành | Được giao | | 30 | 100%: 30; 95%: 27; 90%: 24; 80%: 18; 70%: 10 | Hoàn thành tốt nhiệm vụ cải cách hành chính tại đơn vị
T2 | Tập thể | Tập thể | Có đăng ký sáng kiến | Đạt/không đạt | Đã đăng ký | | ít nhất 1 | 15 | | Có đăng ký các mô hình sáng kiến, giải pháp, cách làm hay trong thực hiện cải cách hành chính
T3 | Tập thể | Tập thể | Sáng kiến được triển khai có hiệu quả | Đạt/không đạt | Có hiệu quả | | ít nhất 1 | 15 | | triển khai thực hiện có hiệu quả
T4 | Tập thể | Tập thể | Mọi người thực hiện tốt văn hóa công sở, văn hóa công vụ | Đạt/không đạt | Người thực hiện tốt văn hóa công sở | Số người | 100% | 20 | | 100% công chức, viên chức và người lao động thực hiện tốt văn hóa công sở, văn hóa công vụ, nâng cao thái độ phục vụ người dân, doanh nghiệp.
T-CT3a | Tập thể | Tập thể | Ứng dụng công nghệ thông tin trong chỉ đạo điều hành | Theo mức | Mức ứng dụng CNTT | | | 5 | Tốt: 5; Khá: 3,5; Đạt: 2,5; Chưa đạt: 0 | Đẩy mạnh ứng dụng công nghệ thông tin đáp ứng yêu cầu công tác chỉ đạo điều hành của Trung tâm và các phòng, trạm trực thuộc
T-CT3c | Tập thể | Tập thể | Hài lòng của hợp tác xã, doanh nghiệp, nông dân | Tỷ lệ | Phiếu hài lòng | Phiếu hợp lệ | | 5 | | tạo sự hài lòng của hợp tác xã, doanh nghiệp, nông dân
T-CT4a | Tập thể | Tập thể | Văn bản nội bộ hoàn toàn điện tử | Đạt/không đạt | VB nội bộ điện tử | [VB nội bộ] - [VB nội bộ mật] - [VB nội bộ phải giấy] + [VB nội bộ vừa mật vừa phải giấy] | 100% | 5 | | giữa các phòng, trạm trực thuộc Trung tâm (trừ các văn bản, tài liệu có độ mật và những văn bản phải trao đổi giấy theo quy định) được trao đổi hoàn toàn dưới dạng điện tử.
T-CT6a | Tập thể | Tập thể | Được kiểm tra đủ các kỳ | Đạt/không đạt | Lượt kiểm tra CCHC | Lượt phải kiểm tra | 100% | 5 | | Tổ chức kiểm tra định kỳ và đánh giá công tác cải cách hành chính các phòng, trạm trực thuộc Trung tâm

H1 | Người đứng đầu | Người đứng đầu | Gương mẫu, tiên phong đi đầu trong cải cách hành chính | Theo mức | Mức gương mẫu | | | 20 | Tốt: 20; Khá: 14; Đạt: 10; Chưa đạt: 0 | Người đứng đầu cơ quan, đơn vị thể hiện tính gương mẫu, tiên phong đi đầu trong cải cách hành chính
H2 | Người đứng đầu | Người đứng đầu | Thực hiện quy chế văn hóa công sở, văn hóa công vụ | Đạt/không đạt | Thực hiện tốt văn hóa công sở | | Có | 10 | | trong thực hiện quy chế văn hóa công sở, văn hóa công vụ
H3 | Người đứng đầu | Người đứng đầu | Có giải pháp hiệu quả cao trong chỉ đạo, điều hành | Đạt/không đạt | Có hiệu quả | | ít nhất 1 | 15 | | có giải pháp mang lại hiệu quả cao trong chỉ đạo, điều hành
H4 | Người đứng đầu | Người đứng đầu | Kết quả cải cách hành chính của đơn vị phụ trách | Tỷ lệ | Đơn vị hoàn thành | Đơn vị được giao | 100% | 25 | | để hoàn thành tốt công tác cải cách hành chính
H5 | Người đứng đầu | Người đứng đầu | Không để xảy ra nhũng nhiễu, gây khó khăn (vụ việc đã kết luận) | Điểm liệt | Vụ việc đã kết luận | | không quá 0 | | | không để xảy ra trường hợp viên chức, người lao động thuộc phạm vi quản lý có hành vi nhũng nhiễu, gây khó khăn trong thi hành công vụ
H5-CB | Người đứng đầu | Người đứng đầu | Cảnh báo: vụ việc đang xem xét | Đạt/không đạt | Vụ việc đang xem xét | | không quá 0 | 0 | | "

CT2 | Công chức; Viên chức | Cá nhân | Nhiệm vụ hoàn thành vượt tiến độ, có chất lượng và hiệu quả | Đạt/không đạt | Vượt tiến độ | Được giao | trên 20% | 15 | | Phấn đấu mỗi công chức, viên chức có trên 20% nhiệm vụ hoàn thành vượt tiến độ, có chất lượng và hiệu quả so kế hoạch được giao.
S1-1 | CC,VC-NLĐ | Cá nhân | Hoàn thành nhiệm vụ được giao | Tỷ lệ | Hoàn thành | Được giao | 100% | 25 | sàn 50% | CC,VC-NLĐ có tinh thần trách nhiệm trong thực hiện nhiệm vụ được giao
S1-2 | CC,VC-NLĐ | Cá nhân | Tinh thần trách nhiệm | Chấm điểm | Điểm tinh thần trách nhiệm | | | 15 | bước 0,5 | "
S2 | CC,VC-NLĐ | Cá nhân | Kỷ luật, kỷ cương hành chính | Đạt/không đạt | Vi phạm kỷ luật | | không quá 0 | 15 | | thực hiện tốt kỷ luật, kỷ cương hành chính
S3 | CC,VC-NLĐ | Cá nhân | Quy chế văn hóa ứng xử, đạo đức công vụ | Đạt/không đạt | Vi phạm quy chế ứng xử | | không quá 0 | 15 | | quy chế văn hóa ứng xử, đạo đức công vụ
S4 | CC,VC-NLĐ | Cá nhân | Có sáng kiến, giải pháp mang lại hiệu quả | Số lượng | Có hiệu quả | | | 15 | 15 | có giải pháp, sáng kiến trong thực hiện nhiệm vụ cải cách hành chính mang lại hiệu quả.

XL1 | Tất cả | Xếp loại | Xuất sắc | Xếp loại | | | >= 90 | | | Bảng mẫu: mức xếp loại do đơn vị tự quyết định
XL2 | Tất cả | Xếp loại | Tốt | Xếp loại | | | >= 75 | | | "
XL3 | Tất cả | Xếp loại | Khá | Xếp loại | | | >= 60 | | | "
XL4 | Tất cả | Xếp loại | Trung bình | Xếp loại | | | | | | "
`;

/** The parts of the plan in its own words, by the code of the first row of each; it has none for bands. */
export const headings = {
  N1: 'A. Nội dung thi đua',
  CT1a: 'B. Chỉ tiêu thi đua',
  T1: 'C. Đối với Tập thể',
  H1: 'D. Người đứng đầu cơ quan, đơn vị',
  CT2: 'Đ. Đối với Công chức, viên chức, người lao động',
  XL1: 'E. Mức xếp loại (bảng mẫu)',
} as const;
