import { showDatum } from '../../criteria/Reading.ts';
import { fold } from '../../text/fold.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import type { Improvement } from './advise.ts';
import { factorIn } from './withCell.ts';

/**
 * What has to be done, in words: «thêm 1 sáng kiến», «giảm 2 vi phạm kỷ luật», «tăng «Hoàn thành» từ 7/10 lên 9/10»,
 * «nâng «Mức gương mẫu» từ Khá lên Tốt».
 */
export function improvementText({ mark, column, from, to }: Improvement): string {
  const { criterion, quotient, placed } = mark.measure;
  const { reading, potential } = criterion.judge;
  const { title } = placed.data.find(term => term.column === column)!;
  const isWhole = placed.data.length === 1 && factorIn(placed.data, column) === 1;
  const isMore = to > from;
  const whole = quotient ? `/${formatNumber(mark.under!, 6)}` : '';
  const shown = (value: number) => showDatum(reading, value) + whole;
  if (reading.as === 'flag') return `chuyển «${title}» từ ${shown(from)} sang ${shown(to)}`;
  const change = () => `«${title}» từ ${shown(from)} ${isMore ? 'lên' : 'xuống'} ${shown(to)}`;
  if (reading.as === 'level') return `${isMore ? 'nâng' : 'hạ'} ${change()}`;
  const isCount = potential!.counts && Number.isInteger(from) && Number.isInteger(to);
  const noun = isCount && !quotient ? nounFor(title, criterion.content, isMore) : undefined;
  const verb = isMore ? 'tăng' : 'giảm';
  if (noun !== undefined) return `${isMore ? 'thêm' : 'giảm'} ${formatNumber(Math.abs(to - from))} ${noun}`;
  if (!isWhole)
    return `${verb} «${title}» ${isMore ? 'thêm' : 'bớt'} ${formatNumber(Math.abs(to - from), 6)}`;
  return `${verb} ${change()}`;
}

/**
 * What there is one more or one less of, as a sentence says it after a number: the title of the column («Số sáng kiến»
 * → «sáng kiến»), or the words of the criterion where the title tells only what became of them («Có hiệu quả» of
 * «Sáng kiến có hiệu quả»). Undefined where neither is a noun.
 */
export function nounFor(title: string, content: string, isMore: boolean): string | undefined {
  const named = uncapitalised(title.replace(/^(?:tổng số|số lượng|số)\s+(?!h[oó][aá])/i, ''));
  if (!isPredicate(named)) return named;
  const told = uncapitalised(content.replace(/^có\s+/i, ''));
  const isAbout = fold(content).includes(fold(named.replace(/^(?:có|đã|được)\s+/i, '')));
  return isMore && isAbout && told.length <= 60 && !isPredicate(told) ? told : undefined;
}

/** Words that begin what is said of something, not its name. */
const predicates =
  /^(?:có|đã|đang|được|bị|chưa|không|hoàn thành|vượt|đúng|đạt|thực hiện|tham gia|triển khai|áp dụng|đăng ký|nộp|trễ|chậm|muộn|sử dụng|tổ chức|thiếu|trả|xử lý|giải quyết|vắng|nghỉ)(?=\s|$)/u;

function isPredicate(words: string): boolean {
  return words === '' || predicates.test(words);
}

/** A title inside a sentence: «Sáng kiến» → «sáng kiến», but «CNTT» stays. */
function uncapitalised(title: string): string {
  const second = title.charAt(1);
  return second !== second.toLowerCase() ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
