import { caseKey } from '../../text/fold.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import { quote } from '../../text/quote.ts';
import type { Span, Stretch } from '../bands.ts';
import { bandSets, shareOut } from '../bands.ts';
import { type Check, findingAt } from '../Check.ts';

/** Bands that stand twice, that no total reaches, that stand above a better one or overlap the one above. */
export const bandOrder: Check = checked =>
  bandSets(checked).flatMap(spans => {
    const { gained } = shareOut(spans);
    return spans.flatMap(({ row, name }, at) => {
      const isTwice = spans.findIndex(other => caseKey(other.name) === caseKey(name)) < at;
      if (isTwice)
        return [findingAt(row, 'content', `loại ${quote(name)} có hai lần`, 'Mỗi loại ghi một lần')];
      const fault = misplaced(spans, gained.map(topOf), at);
      const fix = 'Xếp các loại từ cao xuống thấp, ví dụ >= 90 rồi >= 75';
      return fault === undefined ? [] : [findingAt(row, 'target', `loại ${quote(name)} ${fault}`, fix)];
    });
  });

/** `tops`: the highest total that each band has for itself. */
function misplaced(spans: readonly Span[], tops: readonly number[], at: number): string | undefined {
  const { low, high, most } = spans[at]!;
  const top = tops[at]!;
  if (low > high) return `không ai đạt: tổng điểm chỉ từ 0 đến ${formatNumber(most / 1e6, 6)}`;
  if (top < 0) return 'không ai đạt: các loại đứng trước đã gồm hết';
  const better = spans.find((_, i) => i > at && tops[i]! > top);
  if (better) return `đứng trước loại cao hơn là ${quote(better.name)}`;
  return top < high && high < tops[0]!
    ? `chồng lên loại ${quote(spans[at - 1]!.name)} đứng trước`
    : undefined;
}

/** Below 0 where there is nothing. */
function topOf(stretches: readonly Stretch[]): number {
  return Math.max(-1, ...stretches.map(({ high }) => high));
}
