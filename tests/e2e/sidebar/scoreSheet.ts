import { cchc2020 } from '../../../src/campaigns/cchc-2020/cchc-2020.ts';
import { criteriaTable } from '../../../src/campaigns/criteriaTable.ts';
import type { MadeOf } from '../../../src/contract/MadeOf.ts';
import type { OwnTable } from '../../../src/contract/OwnTable.ts';
import type { PlainCell, ScoreSheet } from '../../../src/contract/ScoreSheet.ts';
import { parseCriteria } from '../../../src/domain/criteria/parseCriteria.ts';
import { isOnSide } from '../../../src/domain/criteria/population.ts';

const criteria = criteriaTable(cchc2020);

/** What a head of a unit has done, by column; the other columns of the criteria stay blank or 0. */
const facts: Readonly<Record<string, PlainCell>> = {
  'Được giao': 12,
  'Hoàn thành': 11,
  'Vượt tiến độ': 2,
  'Có hiệu quả': 0,
  'Điểm tinh thần trách nhiệm': 12.5,
  'Thực hiện tốt văn hóa công sở': true,
  'Dùng thư công vụ thường xuyên': 'Có',
};

/** Columns that formulas fill. */
const counted = ['Được giao', 'Hoàn thành', 'Vượt tiến độ', 'Có hiệu quả'];

const titles = [
  'Mã cán bộ',
  'Họ tên',
  'Đối tượng',
  'Người đứng đầu',
  ...new Set(
    parseCriteria(criteria)
      .criteria.filter(({ populations }) => populations.some(population => isOnSide(population, 'staff')))
      .flatMap(({ data, outOf }) => [data, outOf])
      .flatMap(text =>
        text.includes('[') ? [...text.matchAll(/\[([^\]]+)\]/g)].map(([, one]) => one!) : [text],
      )
      .filter(text => text !== ''),
  ),
];

/** Phiếu điểm of somebody under the criteria of the example campaign. */
export const scoreSheet: ScoreSheet = {
  side: 'staff',
  name: 'Nguyễn Thị Hòa',
  code: 'CB01',
  rows: [
    titles,
    ['CB01', 'Nguyễn Thị Hòa', 'Viên chức', 'Không', ...titles.slice(4).map(title => facts[title] ?? 0)],
  ],
  at: 1,
  typed: titles.map((title, column) => column > 3 && !counted.includes(title)),
  criteria,
};

/** What heads are judged by in three stages. */
export const LEVEL = 'Mức gương mẫu';

/** Phiếu điểm of a head who has judged herself, was appraised, and has no final yet. */
export const judgedSheet: ScoreSheet = {
  ...scoreSheet,
  rows: [
    [...scoreSheet.rows[0]!, `${LEVEL} (tự chấm)`, `${LEVEL} (thẩm định)`],
    [
      ...scoreSheet.rows[1]!.map((cell, at) => {
        const title = scoreSheet.rows[0]![at];
        return title === LEVEL ? '' : title === 'Người đứng đầu' ? 'Có' : cell;
      }),
      'Tốt',
      'Khá',
    ],
  ],
  typed: [...scoreSheet.typed, true, true],
};

/** What «Hoàn thành» of the first one is made of: a task that is overdue, one that was late, one that counts. */
export const doneTasks: MadeOf = {
  source: { kind: 'block', call: 'COUNT_TASKS', items: ['được giao', 'hoàn thành'] },
  counts: ['được giao', 'đúng hạn'],
  side: 'staff',
  column: 'Hoàn thành',
  tab: 'Nhiệm vụ',
  header: [
    ...['Mã nhiệm vụ', 'Tên nhiệm vụ', 'Mã cán bộ', 'Mã đơn vị', 'Hạn', 'Ngày hoàn thành'],
    ...['Đạt chất lượng', 'Hiệu quả', 'Thuộc kế hoạch', 'Trạng thái'],
  ],
  names: [0, 1, 3],
  rows: [
    ['NV001', 'Số hóa hồ sơ', 'CB01', 'P1', '30/06/2020', '15/06/2020', 'Có', 'Có', 'Có', 'Hoàn thành'],
    [],
    ['NV003', 'Sổ tay thủ tục', 'CB01', 'P1', '30/06/2020', '02/07/2020', 'Có', 'Có', 'Có', 'Hoàn thành'],
    ['NV004', 'Tập huấn nông dân', 'CB01', 'P1', '30/06/2020', '', '', '', 'Có', 'Đang thực hiện'],
  ],
  first: 2,
};

/** The same facts as a table of somebody's own. */
export const ownTable: OwnTable = {
  tab: 'Bảng của Trạm 4',
  rows: scoreSheet.rows,
  criteria,
  cell: 'R1',
  columns: 3,
  lacking: 0,
  scored: '',
  formulas: {
    staff: `=SCORE_STAFF(A1:Q; 'Tiêu chí'!A1:K; "điểm; xếp loại; lý do")`,
    units: `=SCORE_UNIT(A1:Q; 'Tiêu chí'!A1:K; "điểm; xếp loại; lý do")`,
  },
  print: '1 2',
};
