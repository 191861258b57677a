import { formatPercent, formatUnlike } from '../../text/formatNumber.ts';
import type { TypedNumber } from '../../text/parseNumber.ts';
import { around } from '../condition.ts';
import { neededMax } from '../parseMax.ts';
import { figures, percentQuestion } from '../Reading.ts';
import type { CriterionRule, Draft, RuleSummary } from '../Rule.ts';
import { readWorded } from '../scale.ts';

export const summary: RuleSummary = {
  vi: 'Điểm tối đa × giá trị ÷ Chỉ tiêu, không quá Điểm tối đa (không ghi Chỉ tiêu: 100%). Thang điểm, cách nhau bằng dấu ;: «sàn 50%» dưới mức đó được 0, «cho vượt» nhận Dữ liệu lớn hơn Mẫu số, «không phát sinh: đủ điểm» Mẫu số bằng 0 vẫn có điểm',
  en: 'Max × value ÷ target, at most max (target defaults to 100 %). Scale, separated by `;`: «sàn 50%» below it 0, «cho vượt» takes more than the whole, «không phát sinh: đủ điểm» gives points where Mẫu số is 0',
  example: {
    row: { data: 'Hoàn thành', outOf: 'Được giao', max: '10', scale: 'sàn 50%; cho vượt' },
    data: [{ 'Hoàn thành': 9, 'Được giao': 12 }],
  },
};

/** Tỷ lệ: points in proportion to the share reached, all of them at the target (100 % unless another is given). */
export const share: CriterionRule = {
  kind: 'criterion',
  id: 'share',
  label: 'Tỷ lệ',
  compile: draft => {
    const max = neededMax(draft, 'Ghi số điểm khi đạt đủ, ví dụ 10');
    const goal = readGoal(draft);
    const exact = draft.outOf !== '';
    const isFloor = ({ percent, value }: TypedNumber) => value >= 0 && (percent || value <= 1);
    const floor = readWorded(draft, 'sàn|san|floor', isFloor, 'sàn 50%');
    const least = exact ? (floor ?? 0) : around(floor ?? 0).from;
    return {
      effect: 'points',
      max,
      reading: figures(draft, 'expected'),
      limits: [goal, floor ?? 0],
      mayExceed: goal > 1,
      better: 1,
      potential: {
        top: max,
        turns: [floor ?? 0, goal],
        isGradual: true,
        step: 1e-4,
        counts: false,
      },
      judge: (values, points, refuse) => {
        for (let i = 0; i < values.length; i++) {
          const value = values[i]!;
          if (value < 0) refuse(i, `${formatUnlike(100 * value, 0)}% là số âm, cần từ 0% trở lên`);
          points[i] = value < least ? 0 : max * Math.min(1, value / goal);
        }
      },
      why: shown =>
        floor === undefined
          ? `${shown} so với chỉ tiêu ${formatPercent(goal)}`
          : `${shown} so với chỉ tiêu ${formatPercent(goal)}, sàn ${formatPercent(floor)}`,
    };
  },
};

function readGoal(draft: Draft): number {
  const { target } = draft;
  if (target === undefined) return 1;
  if (target.kind !== 'number' || target.op !== '>=' || target.upTo)
    return draft.fault(
      'target',
      'Tỷ lệ chỉ nhận mức cần đạt, ví dụ 100% hoặc từ 90% trở lên',
      'Điều kiện như «trên 20%» thuộc cách tính Đạt/không đạt',
      1,
    );
  if (target.value <= 0) return draft.fault('target', 'mức cần đạt phải lớn hơn 0', 'Viết ví dụ: 100%', 1);
  if (!target.percent && target.value > 2)
    return draft.fault('target', 'mức cần đạt phải là phần trăm', percentQuestion(target.value), 1);
  return target.value;
}
