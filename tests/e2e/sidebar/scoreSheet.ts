import { cchc2020 } from '../../../src/campaigns/cchc-2020/cchc-2020.ts';
import { criteriaTable } from '../../../src/campaigns/criteriaTable.ts';
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
