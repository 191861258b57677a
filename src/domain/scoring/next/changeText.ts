import { formatNumber, formatPercent } from '../../text/formatNumber.ts';
import type { Change } from './changesFor.ts';
import { nounFor } from './nounFor.ts';

/**
 * What has to be done, in words: «thêm 1 sáng kiến», «giảm 2 vi phạm kỷ luật», «tăng «Hoàn thành» từ 7/10 lên 9/10»,
 * «nâng «Mức gương mẫu» từ Khá lên Tốt».
 */
export function changeText({ mark, title, from, to }: Change): string {
  const { criterion, quotient, placed } = mark.measure;
  const { reading, climb } = criterion.judge;
  const isMore = to > from;
  if (reading.as === 'flag') return `chuyển «${title}» từ ${answer(from)} sang ${answer(to)}`;
  if (reading.as === 'level') {
    const level = (rank: number) => reading.levels[reading.levels.length - rank]!;
    return `${isMore ? 'nâng' : 'hạ'} «${title}» từ ${level(from)} ${isMore ? 'lên' : 'xuống'} ${level(to)}`;
  }
  const isCount = climb!.counts && Number.isInteger(from) && Number.isInteger(to);
  const noun = isCount && !quotient ? nounFor(title, criterion.content, isMore) : undefined;
  const verb = isMore ? 'tăng' : 'giảm';
  if (noun !== undefined) return `${isMore ? 'thêm' : 'giảm'} ${formatNumber(Math.abs(to - from))} ${noun}`;
  if (placed.data.length > 1)
    return `${verb} «${title}» ${isMore ? 'thêm' : 'bớt'} ${formatNumber(Math.abs(to - from), 6)}`;
  const inPercent = reading.as === 'number' && reading.percent === 'expected';
  const whole = quotient ? `/${formatNumber(mark.under!, 6)}` : '';
  const shown = (value: number) => (inPercent ? formatPercent(value) : `${formatNumber(value, 6)}${whole}`);
  return `${verb} «${title}» từ ${shown(from)} ${isMore ? 'lên' : 'xuống'} ${shown(to)}`;
}

function answer(value: number): string {
  return value === 1 ? 'Có' : 'Không';
}
