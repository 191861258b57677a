import { formatNumber } from '../../text/formatNumber.ts';
import { quote } from '../../text/quote.ts';
import type { Stretch } from '../bands.ts';
import { bandSets, shareOut } from '../bands.ts';
import { type Check, findingAt } from '../Check.ts';

/** Totals that no band takes in: they get the last one all the same. */
export const bandGaps: Check = checked =>
  bandSets(checked).flatMap(spans => {
    const { row, name, high, most } = spans[spans.length - 1]!;
    return shareOut(spans).left.map(stretch =>
      findingAt(
        row,
        'target',
        `tổng ${words(stretch, most)} không thuộc loại nào, vẫn xếp loại cuối là ${quote(name)}`,
        stretch.low === 0 && high === most
          ? 'Để trống Chỉ tiêu của loại cuối'
          : 'Sửa Chỉ tiêu để các loại liền nhau',
      ),
    );
  });

/** «dưới 50», «từ 50 đến dưới 70», «trên 50 đến 70», «đúng 50», «từ 90 trở lên». */
function words({ low, high }: Stretch, most: number): string {
  const figure = (millionth: number) => formatNumber(millionth / 1e6, 6);
  if (low === high) return `đúng ${figure(low)}`;
  const isAfter = low % 1e4 === 1;
  const from = isAfter ? `trên ${figure(low - 1)}` : `từ ${figure(low)}`;
  if (high === most) return isAfter ? from : `${from} trở lên`;
  const to = (high + 1) % 1e4 === 0 ? `dưới ${figure(high + 1)}` : figure(high);
  return low === 0 ? to : `${from} đến ${to}`;
}
