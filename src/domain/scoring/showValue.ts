import { formatNumber, formatPercent } from '../text/formatNumber.ts';
import { formatDay } from '../text/parseDate.ts';
import type { Measure } from './Measure.ts';

/** The datum of row `i` as people read it: «1/5 = 20%», «95%», «Có», «Tốt», «06/03/2020». */
export function showValue({ criterion, value, quotient }: Measure, i: number): string {
  const { reading } = criterion.judge;
  const datum = value[i]!;
  if (quotient && !(quotient.under[i]! > 0)) return `${formatNumber(quotient.over[i]!)}, không giao chỉ tiêu`;
  if (quotient)
    return `${formatNumber(quotient.over[i]!)}/${formatNumber(quotient.under[i]!)} = ${formatPercent(datum)}`;
  switch (reading.as) {
    case 'flag':
      return datum === 1 ? 'Có' : 'Không';
    case 'level':
      return reading.levels[reading.levels.length - datum]!;
    case 'date':
      return formatDay(datum);
    case 'number':
      return reading.percent === 'expected' ? formatPercent(datum) : formatNumber(datum, 6);
  }
}
