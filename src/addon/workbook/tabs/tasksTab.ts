import { campaign } from '../campaign.ts';
import type { Tab } from '../Tab.ts';

/** Nhiệm vụ: the tasks of the plan, one row each. */
export const tasksTab: Tab = {
  name: 'Nhiệm vụ',
  audience: 'managers',
  access: 'entry',
  namedRange: 'NHIEM_VU',
  rows: 1000,
  columns: [
    { header: 'Mã nhiệm vụ', note: 'Mã riêng, ví dụ NV001. Người đứng đầu ghi', width: 11 },
    { header: 'Tên nhiệm vụ', note: 'Việc phải làm, ngắn gọn. Người đứng đầu ghi', width: 36 },
    {
      header: 'Căn cứ',
      choices: campaign.basis.map(({ number }) => number),
      note: `Số văn bản giao việc, ví dụ ${campaign.basis[0]!.number}`,
      width: 15,
    },
    {
      header: 'Mã đơn vị',
      choices: { tab: 'Đơn vị', column: 'Mã đơn vị' },
      note: 'Đơn vị chủ trì, ví dụ P1',
      width: 11,
    },
    {
      header: 'Mã cán bộ',
      codesOf: { tab: 'Cán bộ', column: 'Mã cán bộ' },
      note: 'Một hoặc nhiều người, cách nhau bằng dấu ; ví dụ CB012; CB007',
      width: 16,
    },
    { header: 'Hạn', note: `Ngày phải xong, ví dụ 30/06/${campaign.year}`, width: 12, format: 'dd/mm/yyyy' },
    {
      header: 'Ngày hoàn thành',
      note: 'Ngày thực tế xong; để trống khi chưa xong',
      width: 14,
      format: 'dd/mm/yyyy',
    },
    {
      header: 'Đạt chất lượng',
      choices: ['Có', 'Không'],
      note: 'Có hoặc Không; để trống khi chưa đánh giá',
      width: 12,
    },
    {
      header: 'Hiệu quả',
      choices: ['Có', 'Không'],
      note: 'Có hoặc Không; để trống khi chưa đánh giá',
      width: 10,
    },
    {
      header: 'Thuộc kế hoạch',
      choices: ['Có', 'Không'],
      note: 'Có nếu được giao trong kế hoạch; trống là không',
      width: 12,
    },
    {
      header: 'Trạng thái',
      choices: ['Đang thực hiện', 'Hoàn thành', 'Đã hủy'],
      note: 'Đang thực hiện, Hoàn thành hoặc Đã hủy',
      width: 15,
    },
  ],
};
