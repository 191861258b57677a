import { formatNumber, formatPercent } from '../../text/formatNumber.ts';
import { NOT_APPLICABLE, NOT_ENOUGH_DATA } from '../../text/readCell.ts';
import type { Measure } from '../Measure.ts';
import { type Scores, totalOf } from '../score.ts';
import { type Advice, advise } from './advise.ts';
import type { Rise } from './riseOf.ts';

/** «Còn 2,5 điểm để đạt Tốt: TT3 +20 (thêm 1 sáng kiến có hiệu quả)»; empty in the top band. */
export function nextAt(scores: Scores, i: number): string {
  if (scores.incomplete[i] === 1) return NOT_ENOUGH_DATA;
  if (Number.isNaN(totalOf(scores, i))) return NOT_APPLICABLE;
  const advice = advise(scores, i);
  if (!advice) return '';
  const { band, limits, gap } = advice;
  const short = `Còn ${formatNumber(roundedUp(gap))} điểm để đạt ${band.name}`;
  if (limits.length === 0) return `${short}: ${risesText(advice)}`;
  const lifted = `Để đạt ${band.name}: ${limits.map(measure => limitText(measure, band.name)).join(', ')}`;
  return gap === 0 ? lifted : `${lifted}; còn ${formatNumber(roundedUp(gap))} điểm: ${risesText(advice)}`;
}

function risesText({ rises, gap }: Advice): string {
  if (!rises)
    return Number.isFinite(gap)
      ? 'chưa có cách nào chỉ từ các tiêu chí của dòng này'
      : 'xem Chỉ tiêu của loại này';
  return rises
    .map(rise => `${rise.measure.criterion.code} +${formatNumber(roundedUp(rise.gain))} (${riseText(rise)})`)
    .join(' và ');
}

/** «thêm 1 sáng kiến», «giảm 2 lần trễ hạn», «mức gương mẫu: Tốt», «tỷ lệ đạt 95%». */
function riseText({ measure, from, to, cell }: Rise): string {
  const { judge } = measure.criterion;
  const title = uncapitalised(measure.placed.data[0]!.title);
  if (typeof cell === 'string') return `${title}: ${cell}`;
  if (judge.reading.as === 'number' && judge.reading.percent === 'expected')
    return `${title} đạt ${formatPercent(to)}`;
  if (!Number.isInteger(from) || !Number.isInteger(to)) return `${title} đạt ${formatNumber(to, 6)}`;
  return `${to > from ? 'thêm' : 'giảm'} ${formatNumber(Math.abs(to - from))} ${title}`;
}

function limitText({ criterion }: Measure, band: string): string {
  const { judge, code, data } = criterion;
  const wanted = 'wanted' in judge ? judge.wanted : `từ ${band} trở lên`;
  return `${code} «${data}» phải ${wanted}`;
}

/** A title inside a sentence: «Sáng kiến» → «sáng kiến», but «CNTT» stays. */
function uncapitalised(title: string): string {
  const second = title.charAt(1);
  return second !== second.toLowerCase() ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** To 2 places, never less than what is needed. */
function roundedUp(points: number): number {
  return Math.ceil((points - 1e-9) * 100) / 100;
}
