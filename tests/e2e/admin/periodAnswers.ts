import type { PeriodsData, RoundPlan, Who } from '../../../src/contract/Periods.ts';
import type { QuotaData, SettlingOutcome } from '../../../src/contract/QuotaData.ts';
import type { AdminAnswers } from './answers.ts';

const LONG = 'Nghiêngngảkhôngcókhoảngtrắng'.repeat(4);
const who = (code: string): Who => ({ side: 'staff', code, name: LONG });
const round = { period: 'Quý III/2020', round: 1, at: '2020-10-03T02:15:00.000Z', by: LONG, rows: 320 };

const unusedRows = (['code', 'period', 'score'] as const).map((why, at) => ({ number: at + 2, why }));

/** A period that is frozen, with something of every kind to tell. */
export const periods: PeriodsData = {
  period: 'Quý III/2020',
  typed: 'quý 3 2020',
  problem: '',
  rows: 320,
  unfinished: [
    ...(['fault', 'noTotal', 'noRating', 'typedOver'] as const).map((why, at) => ({
      ...who(`CB0${at}`),
      why,
      shown: `Lỗi: ${LONG}`,
    })),
    ...Array.from({ length: 30 }, (_, at) => ({ ...who(`CB1${at}`), why: 'noTotal' as const, shown: '' })),
  ],
  since: {
    frozen: round,
    differences: [
      { ...who('A'), was: { score: 88.87, rating: 'Tốt' }, now: { score: 90.34, rating: 'Xuất sắc' } },
      { ...who('B'), was: null, now: { score: 'Chưa đủ dữ liệu', rating: '' } },
      { ...who('C'), was: { score: 70, rating: LONG }, now: null },
    ],
    criteria: [
      { code: LONG, what: 'changed', columns: ['Chỉ tiêu', 'Điểm tối đa'] },
      { code: 'B', what: 'added', columns: [] },
      { code: 'C', what: 'removed', columns: [] },
    ],
  },
  rounds: [round],
  year: {
    year: 2020,
    present: ['Quý III/2020'],
    missing: ['Quý IV/2020'],
    carry: 'all',
    summed: 1,
    unused: unusedRows,
  },
};

/** A frozen period with every kind of ceiling and of standing. */
export const quota: QuotaData = {
  source: { kind: 'frozen', period: 'Quý III/2020' },
  round: 1,
  sources: [
    { kind: 'year', period: 'Năm 2020' },
    { kind: 'frozen', period: 'Quý III/2020' },
  ],
  unread: [
    { row: 5, column: 'grouping', typed: LONG },
    { row: 6, column: 'share', typed: '' },
  ],
  contests: (['staff', 'units'] as const).map(side => ({
    side,
    band: LONG,
    ceilings: ['', LONG].map((grouping, at) => ({
      ...{ row: at + 2, grouping, tie: LONG, basis: 'Nghị định 233/2026/NĐ-CP, Điều 12.6', share: 0.2 },
      raised: { share: 0.25, when: at === 0 ? ('body' as const) : ('undecided' as const) },
      base: { band: LONG, orBetter: true },
      groups: [
        { name: grouping, unrated: 3, base: 12, limit: 2, isMinimum: false, top: 4 },
        { name: '', unrated: 0, base: 4, limit: 1, isMinimum: true, top: 1 },
      ],
    })),
    contenders: (['within', 'tied', 'tied', 'over'] as const).map((standing, at) => ({
      ...{ ...who(`${side}${at}`), side, score: 95.5 - at, standing, below: 'Tốt' },
      ...{ groups: [at === 0 ? LONG : ''], after: '' },
    })),
  })),
  heads: {
    basis: 'Nghị định 233/2026/NĐ-CP, Điều 12.7',
    above: [{ ...who('CB1'), rating: LONG, unit: LONG, unitRating: 'Tốt' }],
  },
  seen: 'đã xem',
};

/** More were chosen than may stay. */
const tooMany: SettlingOutcome = {
  data: quota,
  obstacle: 'tooMany',
  excess: [
    { side: 'staff', group: LONG, limit: 2, staying: 3, basis: 'Nghị định 233/2026/NĐ-CP, Điều 12.6' },
  ],
};

const plan: RoundPlan = {
  file: LONG,
  period: 'Quý III/2020',
  isFrozen: false,
  clearings: [
    { tab: 'Cán bộ', rows: 300, columns: [LONG, 'Vi phạm kỷ luật'], kept: [LONG] },
    { tab: 'Sáng kiến', rows: 500, columns: [], kept: [] },
  ],
};

/** What periods, the ceiling and a new round have to tell when there is much of it. */
export const periodAnswers: Pick<
  AdminAnswers,
  | 'openPeriods'
  | 'freezeResults'
  | 'summarizeYear'
  | 'openQuota'
  | 'settleQuota'
  | 'planNewRound'
  | 'openNewRound'
> = {
  openPeriods: () => ({ value: periods }),
  freezeResults: () => ({ value: { data: periods, obstacle: '' } }),
  summarizeYear: () => ({ value: { data: periods, obstacle: '' } }),
  openQuota: () => ({ value: quota }),
  settleQuota: () => ({ value: tooMany }),
  planNewRound: () => ({ value: plan }),
  openNewRound: () => ({ value: { plan, obstacle: 'notConfirmed' } }),
};
