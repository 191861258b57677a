import { formatNumber, formatUnlike } from '../../text/formatNumber.ts';
import { neededMax } from '../parseMax.ts';
import { figures } from '../Reading.ts';
import type { CriterionRule, RuleSummary } from '../Rule.ts';

export const summary: RuleSummary = {
  vi: 'Điểm tối đa × giá trị ÷ giá trị cao nhất trong các dòng mà tiêu chí áp dụng; cao nhất là 0 thì mọi dòng được 0',
  en: 'Max × value ÷ the highest value among the rows to which the criterion applies; if that is 0, everyone gets 0',
  example: {
    row: { data: 'Có hiệu quả', max: '10' },
    data: [{ 'Có hiệu quả': 6 }, { 'Có hiệu quả': 8 }, { 'Có hiệu quả': 4 }],
  },
};

/** So với cao nhất: points in proportion to the highest value among all rows to which the criterion applies. */
export const best: CriterionRule = {
  kind: 'criterion',
  id: 'best',
  label: 'So với cao nhất',
  compile: draft => {
    const max = neededMax(draft, 'Ghi số điểm của người cao nhất, ví dụ 10');
    return {
      effect: 'points',
      max,
      reading: figures(draft, 'allowed'),
      better: 1,
      judge: (values, _, refuse) => {
        for (let i = 0; i < values.length; i++)
          if (values[i]! < 0) refuse(i, `${formatUnlike(values[i]!, 0, 6)} là số âm, cần số từ 0 trở lên`);
      },
      why: shown => shown,
      compare: {
        highest: ({ value }, rows) => {
          let highest = 0;
          for (const i of rows) if (value[i]! > highest) highest = value[i]!;
          return [highest];
        },
        award: ({ value, points }, rows, [highest = 0]) => {
          for (const i of rows)
            if (!Number.isNaN(value[i]!)) points[i] = highest === 0 ? 0 : (max * value[i]!) / highest;
          return (shown, own) =>
            `${shown}, bằng ${formatNumber((100 * own) / (highest || 1))}% người cao nhất`;
        },
      },
    };
  },
};
