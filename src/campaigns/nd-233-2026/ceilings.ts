import type { ceilingsTab } from '../../tabs/ceilings.ts';
import type { Filled } from '../../tabs/TypedRow.ts';
import { fighterCeiling } from '../titles.ts';
import { staffTab } from './staff.ts';

const article = (number: string) => `Nghị định 233/2026/NĐ-CP, ${number} (cần đối chiếu)`;
const topBand = { band: 'Hoàn thành xuất sắc nhiệm vụ', base: 'Hoàn thành tốt nhiệm vụ trở lên' };
const ofStaff = {
  ...{ kind: 'Cán bộ', ...topBand, share: '20%', raised: '25%', raisedWhen: 'Cơ quan xếp loại mức này' },
  basis: article('Điều 12 khoản 6'),
};

/** How many may be in the best band: of people within the body and within each group of similar tasks, of units, and heads. */
export const ceilings: readonly Filled<typeof ceilingsTab>[] = [
  { ...ofStaff, grouping: 'Toàn cơ quan' },
  { ...ofStaff, grouping: staffTab.columns.similar.header },
  { kind: 'Người đứng đầu', basis: article('Điều 12 khoản 7') },
  {
    ...{ kind: 'Đơn vị', ...topBand, share: '20%', raised: '25%', raisedWhen: 'Chưa có quyết định nâng' },
    ...{ minimum: '1', fewerThan: '5', grouping: 'Toàn cơ quan', basis: article('Điều 7 khoản 7') },
  },
  fighterCeiling,
];
