import type { Overview } from '../../contract/Overview.ts';
import { formatDay } from '../../domain/text/parseDate.ts';
import { momentOf } from '../clock.ts';

/** Which results a page of paper is made from, as a sentence without its full stop. */
export function sourceOf({ shown, today }: Pick<Overview, 'shown' | 'today'>): string {
  if (shown.period === '') return `Số liệu của bảng tính ngày ${formatDay(today)}, chưa chốt`;
  const by = shown.by === '' ? '' : ` bởi ${shown.by}`;
  const at = shown.at === '' ? '' : ` lúc ${momentOf(shown.at)}`;
  return `Kết quả ${shown.period}, đã chốt lần ${shown.round}${at}${by}`;
}
