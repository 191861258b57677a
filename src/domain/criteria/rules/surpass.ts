import { formatNumber } from '../../text/formatNumber.ts';
import { LARGEST } from '../../text/readCell.ts';
import { neededMax } from '../parseMax.ts';
import { figures } from '../Reading.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Dữ liệu là kết quả, Mẫu số là chỉ tiêu giao. Đạt đúng chỉ tiêu: nửa Điểm tối đa; chưa đạt: theo tỷ lệ; vượt: nửa còn lại theo mức vượt so với dòng vượt cao nhất. Dòng không giao chỉ tiêu so với nhau',
  en: 'Datum is the result, Out of the goal. At the goal half the max, below it in proportion, above it the other half by excess compared with the leader; rows without a goal are compared among themselves',
  example: {
    row: { data: 'Kết quả', outOf: 'Chỉ tiêu giao', max: '10' },
    data: [
      { 'Kết quả': 110, 'Chỉ tiêu giao': 100 },
      { 'Kết quả': 120, 'Chỉ tiêu giao': 100 },
    ],
  },
};

/**
 * Vượt chỉ tiêu: half of the points for reaching the goal (Mẫu số), the other half in proportion to how far it is
 * passed, compared with who passes it furthest. Rows without a goal are compared among themselves.
 */
export const surpass: CriterionRule = {
  kind: 'criterion',
  id: 'surpass',
  label: 'Vượt chỉ tiêu',
  compile: draft => {
    const max = neededMax(draft, 'Ghi số điểm của dòng vượt cao nhất, ví dụ 10');
    if (draft.outOf === '')
      draft.fault('outOf', 'Vượt chỉ tiêu cần Mẫu số', 'Ghi tên cột chứa chỉ tiêu được giao', undefined);
    const isPaidIdle = draft.options.nothing !== undefined;
    return {
      effect: 'points',
      max,
      freeQuotient: true,
      reading: figures(draft, 'allowed'),
      better: 1,
      judge: () => {},
      why: shown => shown,
      compare: {
        highest: ({ value, quotient }, rows) => {
          const { over, under } = quotient!;
          let [furthest, highest] = [0, 0];
          for (const i of rows)
            if (value[i]! > 1 && under[i]! > 0) furthest = Math.max(furthest, excess(over[i]!, under[i]!));
            else if (!(under[i]! > 0) && over[i]! > highest) highest = over[i]!;
          return [furthest, highest];
        },
        award: ({ value, quotient, points }, rows, [furthest = 0, highest = 0]) => {
          const { over, under } = quotient!;
          for (const i of rows) {
            if (isPaidIdle && under[i] === 0 && !(over[i]! > 0)) continue;
            if (!(under[i]! > 0)) points[i] = highest === 0 ? 0 : (max * over[i]!) / highest;
            else if (value[i]! > 1)
              points[i] = max / 2 + ((max / 2) * excess(over[i]!, under[i]!)) / furthest;
            else points[i] = (max / 2) * value[i]!;
          }
          const leader = `dòng vượt cao nhất vượt ${formatNumber(100 * furthest)}%`;
          return (shown, _, goal) =>
            goal! > 0 ? `${shown}, ${leader}` : `${shown}, cao nhất ${formatNumber(highest)}`;
        },
      },
    };
  },
};

/** How far the result passes the goal, as a share of the goal; what formulas add to it is no excess. */
function excess(over: number, under: number): number {
  return Math.min(LARGEST, (over - under) / under);
}
