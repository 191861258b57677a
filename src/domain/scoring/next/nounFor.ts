import { fold } from '../../text/fold.ts';

/**
 * What there is one more or one less of, as a sentence says it after a number: the title of the column («Số sáng kiến»
 * → «sáng kiến»), or the words of the criterion where the title tells only what became of them («Có hiệu quả» of
 * «Sáng kiến có hiệu quả»). Undefined where neither is a noun.
 */
export function nounFor(title: string, content: string, isMore: boolean): string | undefined {
  const named = uncapitalised(title.replace(/^(?:tổng số|số lượng|số)\s+(?!h[oó][aá])/iu, ''));
  if (!isPredicate(named)) return named;
  const told = uncapitalised(content.replace(/^có\s+/iu, ''));
  const isAbout = fold(content).includes(fold(named.replace(/^(?:có|đã|được)\s+/iu, '')));
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
