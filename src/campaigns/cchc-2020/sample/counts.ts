import type { Filled } from '../../../tabs/TypedRow.ts';
import type { casesTab, documentsTab, inspectionsTab } from '../facts.ts';
import { plan } from '../plan.ts';

type Documents = Filled<typeof documentsTab>;
type Inspection = Filled<typeof inspectionsTab>;

const quarters = ['Quý 1', 'Quý 2', 'Quý 3', 'Quý 4'];

/** Documents of a quarter: all, secret, on paper, both, wholly electronic. */
const quarterly: readonly (readonly [string, string, readonly number[]])[] = [
  ['P1', 'Nội bộ', [60, 2, 3, 0, 55]],
  ['P2', 'Nội bộ', [48, 0, 2, 0, 46]],
  ['P3', 'Nội bộ', [40, 1, 2, 1, 38]],
  ['T4', 'Nội bộ', [30, 0, 1, 0, 28]],
  ['T6', 'Nội bộ', [36, 0, 0, 0, 36]],
  ['Trung tâm', 'Sở, ngành', [90, 6, 8, 2, 78]],
];

const row = (period: string, unit: string, channel: string, counts: readonly number[]): Documents => ({
  period: period,
  unit: unit,
  channel: channel,
  total: counts[0]!,
  secret: counts[1]!,
  paper: counts[2]!,
  secretPaper: counts[3]!,
  electronic: counts[4]!,
  note: 'Dữ liệu mẫu',
});

/** Counts only. T5 exchanged 10 documents, 8 secret and 2 on paper: nothing is left to be electronic. */
export const documents: readonly Documents[] = [
  ...quarters.flatMap(quarter =>
    quarterly.map(([unit, channel, counts]) => row(quarter, unit, channel, counts)),
  ),
  row('Quý 1', 'T5', 'Nội bộ', [10, 8, 2, 0, 0]),
];

/** Two rounds for each unit but T4, which one round missed; one inspection of conduct. */
export const inspections: readonly Inspection[] = [
  ...['P1', 'P2', 'P3', 'T4', 'T5', 'T6'].flatMap(unit =>
    [
      ['6 tháng đầu năm', 6],
      ['6 tháng cuối năm', 11],
    ]
      .filter(([period]) => unit !== 'T4' || period === '6 tháng đầu năm')
      .map(
        ([period, month]): Inspection => ({
          period: period as string,
          unit: unit,
          day: new Date(plan.year, (month as number) - 1, 15),
          about: 'CCHC',
          breaches: 0,
          result: 'Dữ liệu mẫu',
        }),
      ),
  ),
  {
    period: '6 tháng cuối năm',
    unit: 'T4',
    day: new Date(plan.year, 9, 8),
    about: 'Thái độ ứng xử',
    breaches: 1,
    result: 'Dữ liệu mẫu',
  },
];

/** One concluded case, which vetoes the head of P2, and a pending one, which only warns the head of P3. */
export const cases: readonly Filled<typeof casesTab>[] = [
  {
    code: 'VV01',
    unit: 'P2',
    person: 'CB32',
    kind: 'Gây khó khăn',
    state: 'Đã kết luận',
    decision: 'QĐ mẫu 01',
    note: 'Dữ liệu mẫu',
  },
  {
    code: 'VV02',
    unit: 'P3',
    person: 'CB21',
    kind: 'Nhũng nhiễu',
    state: 'Đang xem xét',
    note: 'Dữ liệu mẫu',
  },
];
