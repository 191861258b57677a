import { formatNumber, formatUnlike } from '../../text/formatNumber.ts';
import type { TypedNumber } from '../../text/parseNumber.ts';
import { meeting, meets, millionths } from '../condition.ts';
import { neededMax } from '../parseMax.ts';
import { figures } from '../Reading.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';
import { readWorded } from '../scale.ts';

export const summary: RuleSummary = {
  vi: 'Chính số điểm đã chấm, từ 0 đến Điểm tối đa; Thang điểm «bước 0,25»: chỉ nhận bội số của bước',
  en: 'The datum itself, within 0…max (refused, not clamped); scale «bước 0,25» = allowed step',
  example: {
    row: { data: 'Điểm tinh thần trách nhiệm', max: '15', scale: 'bước 0,5' },
    data: [{ 'Điểm tinh thần trách nhiệm': 12.5 }],
  },
};

/** Chấm điểm: a person gives the points; out of 0…max they are refused, never cut to fit. */
export const points: CriterionRule = {
  kind: 'criterion',
  id: 'points',
  label: 'Chấm điểm',
  compile: draft => {
    const max = neededMax(draft, 'Ghi số điểm cao nhất được chấm');
    const isStep = ({ percent, value }: TypedNumber) => !percent && millionths(value) > 0;
    const asked = readWorded(draft, 'bước|buoc|step', isStep, 'bước 0,25');
    const step = asked ?? 0.01;
    const atMost = meeting('<=', max);
    const top = Math.floor(max / step + 1e-9) * step;
    const grid = millionths(asked ?? 0);
    return {
      effect: 'points',
      max,
      isGiven: true,
      reading: figures(draft, 'asked'),
      better: 1,
      potential: {
        top,
        turns: [0, top],
        isGradual: true,
        step,
        counts: false,
      },
      judge: (values, given, refuse) => {
        for (let i = 0; i < values.length; i++) {
          const value = values[i]!;
          given[i] = value;
          if (value < 0 || (!Number.isNaN(value) && !meets(atMost, value))) refuse(i, outside(value, max));
          else if (grid > 0 && millionths(value) % grid > 0)
            refuse(i, `${formatNumber(value, 6)} không phải bội số của ${formatNumber(asked!, 6)}`);
        }
      },
      why: (shown, value, outOf) =>
        `chấm ${outOf === undefined ? formatUnlike(value, max) : shown}/${formatNumber(max)}`,
    };
  },
};

/** Why a value cannot be so many points, with as many places as show that it is not 0 and not the maximum. */
function outside(value: number, max: number): string {
  const shown = formatUnlike(value, value < 0 ? 0 : max, 6);
  return `${shown} ngoài khoảng 0–${formatUnlike(max, value)}`;
}
