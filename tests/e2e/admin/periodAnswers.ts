import type { AdminServer } from '../../../src/contract/AdminServer.ts';
import type { PeriodsData, RoundPlan } from '../../../src/contract/Periods.ts';
import type { QuotaData } from '../../../src/contract/QuotaData.ts';

const LONG = 'Nghiêngngảkhôngcókhoảngtrắng'.repeat(3);
const who = { side: 'staff', code: 'CB0123', name: LONG } as const;

const frozen = { period: 'Quý 1/2020', round: 2, at: '2020-04-02T02:15:00.000Z', by: LONG, rows: 320 };

const periods: PeriodsData = {
  language: 'vi',
  period: 'Quý 1/2020',
  typed: 'Quý 1/2020',
  problem: '',
  rows: 320,
  unfinished: [
    { ...who, why: 'noTotal', shown: 'Chưa đủ dữ liệu' },
    { ...who, code: 'CB2', why: 'fault', shown: LONG },
  ],
  since: {
    frozen,
    differences: [
      { ...who, was: { score: 90.5, rating: 'Xuất sắc' }, now: { score: 'Chưa đủ dữ liệu', rating: '' } },
      { ...who, code: 'CB3', was: null, now: { score: 80, rating: 'Tốt' } },
    ],
    criteria: [{ code: 'CT2', what: 'changed', columns: ['Điểm tối đa'] }],
  },
  rounds: [frozen],
  year: { year: 2020, present: ['Quý 1/2020'], missing: ['Quý 2/2020', 'Quý 3/2020'], strict: true },
};

const plan: RoundPlan = {
  file: LONG,
  period: 'Quý 1/2020',
  isFrozen: false,
  clearings: [
    { tab: 'Nhiệm vụ', rows: 3000, columns: [], kept: [] },
    { tab: 'Cán bộ', rows: 300, columns: ['Vi phạm kỷ luật', LONG], kept: [LONG] },
  ],
};

const quota: QuotaData = {
  language: 'vi',
  quota: { share: 0.2, base: { band: 'Tốt', orBetter: true }, grouping: 'unit' },
  typed: { share: '20%', base: LONG, grouping: 'đơn vị' },
  unread: ['base'],
  topBand: 'Xuất sắc',
  groups: [
    {
      side: 'staff',
      name: LONG,
      unrated: 2,
      base: 12,
      ceiling: 2,
      top: [
        { ...who, score: 98.5, standing: 'within' },
        { ...who, code: 'CB2', score: 97, standing: 'tied' },
        { ...who, code: 'CB3', score: 96, standing: 'over' },
      ],
    },
  ],
};

type Periods = Pick<
  AdminServer,
  'openPeriods' | 'freezeResults' | 'summarizeYear' | 'openQuota' | 'planNewRound' | 'openNewRound'
>;

/** What the parts about periods are answered. */
export const periodAnswers: Periods = {
  openPeriods: () => ({ value: periods }),
  freezeResults: () => ({ value: { data: periods, obstacle: 'alreadyFrozen' } }),
  summarizeYear: () => ({ value: { data: periods, obstacle: '' } }),
  openQuota: () => ({ value: quota }),
  planNewRound: () => ({ value: plan }),
  openNewRound: () => ({ value: { plan, obstacle: 'notConfirmed' } }),
};
