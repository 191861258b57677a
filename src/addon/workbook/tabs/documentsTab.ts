import type { Tab } from '../Tab.ts';

/** Văn bản: counts of documents by period, unit and channel; never numbers or subjects. */
export const documentsTab: Tab = {
  name: 'Văn bản',
  audience: 'managers',
  access: 'entry',
  namedRange: 'VAN_BAN',
  rows: 300,
  columns: [
    { header: 'Kỳ', note: 'Quý hoặc tháng, ví dụ Quý 1. Văn thư ghi', width: 10 },
    {
      header: 'Mã đơn vị',
      choices: { tab: 'Đơn vị', column: 'Mã đơn vị' },
      note: 'Đơn vị gửi; văn bản với Sở, ngành ghi Trung tâm',
      width: 11,
    },
    {
      header: 'Kênh',
      choices: ['Nội bộ', 'Sở, ngành'],
      note: 'Nội bộ (giữa các phòng, trạm) hoặc Sở, ngành',
      width: 12,
    },
    { header: 'Tổng văn bản', holds: 'number', note: 'Mọi văn bản hành chính đã trao đổi, chỉ ghi số lượng' },
    {
      header: 'Văn bản mật',
      holds: 'number',
      note: 'Số văn bản có độ mật, 0 nếu không có, chỉ ghi số lượng',
    },
    {
      header: 'Văn bản phải giấy',
      holds: 'number',
      note: 'Số văn bản phải trao đổi giấy theo quy định, 0 nếu không có',
    },
    {
      header: 'Vừa mật vừa phải giấy',
      holds: 'number',
      note: 'Số văn bản đã đếm ở cả hai cột trước, để chỉ trừ một lần',
    },
    { header: 'Điện tử hoàn toàn', holds: 'number', note: 'Số văn bản trao đổi hoàn toàn điện tử' },
    { header: 'Ghi chú', note: 'Điều cần nói thêm; không ghi số hiệu, trích yếu. Văn thư ghi', width: 20 },
  ],
};
