import type { FigureColumn } from '../domain/counting/taskCounts.ts';
import type { Columns } from './Column.ts';

/** The setting of Cấu hình that says how much of its points a task loses each time it is late or faulty. */
export const LOSS = 'Trừ mỗi lần chậm, lỗi';

/** What tasks weigh, and how often each was late or faulty: columns of Nhiệm vụ for campaigns that weigh them (quy đổi). */
export const taskFigures = {
  weight: {
    header: 'Hệ số' satisfies FigureColumn,
    holds: 'number',
    note: 'Hệ số quy đổi của nhiệm vụ, ví dụ 1,5; để trống là 1. Người đứng đầu ghi',
    width: 9,
  },
  late: {
    header: 'Số lần chậm' satisfies FigureColumn,
    holds: 'number',
    note: 'Số lần chậm tiến độ, không kể do nguyên nhân khách quan; để trống là 0. Người đứng đầu ghi',
    width: 11,
  },
  faulty: {
    header: 'Số lần lỗi' satisfies FigureColumn,
    holds: 'number',
    note: 'Số lần chưa đạt chất lượng, không kể do nguyên nhân khách quan; để trống là 0. Người đứng đầu ghi',
    width: 11,
  },
} as const satisfies Columns;

/** What of these one counting function gives for each person or unit. */
export const weighedColumns = {
  volume: {
    header: 'Khối lượng',
    note: 'Tổng hệ số của nhiệm vụ được giao. Cộng từ tab Nhiệm vụ',
    source: {
      kind: 'block',
      call: 'COUNT_TASKS',
      items: [
        'khối lượng',
        'khối lượng hoàn thành',
        { count: 'chất lượng', lessSetting: LOSS },
        { count: 'tiến độ', lessSetting: LOSS },
      ],
    },
  },
  volumeDone: {
    header: 'Khối lượng hoàn thành',
    note: 'Tổng hệ số của nhiệm vụ đã có ngày hoàn thành. Cộng từ tab Nhiệm vụ',
    source: { kind: 'spill' },
  },
  quality: {
    header: 'Chất lượng',
    note: `Như Khối lượng hoàn thành, mỗi lần lỗi trừ đi «${LOSS}» của tab Cấu hình. Cộng từ tab Nhiệm vụ`,
    source: { kind: 'spill' },
  },
  progress: {
    header: 'Tiến độ',
    note: `Như Khối lượng hoàn thành, mỗi lần chậm trừ đi «${LOSS}» của tab Cấu hình. Cộng từ tab Nhiệm vụ`,
    source: { kind: 'spill' },
  },
} as const satisfies Columns;
