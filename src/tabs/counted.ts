import type { Columns } from './Column.ts';

/** Tasks and initiatives of each person or unit: one counting function for each block. */
export const countedColumns = {
  assigned: {
    header: 'Được giao',
    note: 'Nhiệm vụ trong kế hoạch, không kể nhiệm vụ đã hủy. Đếm từ tab Nhiệm vụ',
    source: {
      kind: 'block',
      call: 'COUNT_TASKS',
      items: ['được giao', 'hoàn thành', 'đúng hạn', 'vượt tiến độ'],
    },
  },
  done: {
    header: 'Hoàn thành',
    note: 'Nhiệm vụ đã có ngày hoàn thành. Đếm từ tab Nhiệm vụ',
    source: { kind: 'spill' },
  },
  onTime: {
    header: 'Đúng hạn',
    note: 'Hoàn thành trong hoặc trước ngày hạn. Đếm từ tab Nhiệm vụ',
    source: { kind: 'spill' },
  },
  early: {
    header: 'Vượt tiến độ',
    note: 'Hoàn thành trước ngày hạn, đạt chất lượng và hiệu quả. Đếm từ tab Nhiệm vụ',
    source: { kind: 'spill' },
  },
  registered: {
    header: 'Đã đăng ký',
    note: 'Sáng kiến đã đăng ký (đồng tác giả: mỗi người và đơn vị đều được tính). Đếm từ tab Sáng kiến',
    source: { kind: 'block', call: 'COUNT_INITIATIVES', items: ['Đã đăng ký', 'Có hiệu quả'] },
  },
  effective: {
    header: 'Có hiệu quả',
    note: 'Sáng kiến đã được xác nhận có hiệu quả. Đếm từ tab Sáng kiến',
    source: { kind: 'spill' },
  },
} as const satisfies Columns;
