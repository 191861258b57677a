import { formatNumber, formatUnlike } from '../text/formatNumber.ts';
import { figures } from './Reading.ts';
import type { Draft, Judge } from './Rule.ts';
import { readEach } from './scale.ts';

/** From `start`, points for each one counted, added or taken off (`sign`), at most so many; `what` names the figure. */
export function counted(draft: Draft, start: number, sign: 1 | -1, most: number, what: string): Judge {
  const each = readEach(draft);
  return {
    reading: figures(draft, 'asked', { asksDash: true }),
    better: sign,
    potential: {
      top: sign === 1 ? most : start,
      // Without a limit, as many as no total can be short of.
      turns: each > 0 ? [0, Math.min(most, 1e6) / each] : [],
      isGradual: true,
      step: 1,
      counts: true,
    },
    judge: (values, points, refuse) => {
      for (let i = 0; i < values.length; i++) {
        const value = values[i]!;
        if (value < 0) refuse(i, `${formatUnlike(value, 0, 6)} là số âm, cần ${what} từ 0 trở lên`);
        points[i] = start + sign * Math.min(most, value * each);
      }
    },
    why: shown => `${shown} × ${formatNumber(each, 6)} điểm`,
  };
}
