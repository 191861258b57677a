import { millionths } from '../../criteria/condition.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import { quote } from '../../text/quote.ts';
import { bandSets } from '../bands.ts';
import { type Check, findingAt } from '../Check.ts';

/** Bands whose upper end («từ 70 đến dưới 90») is not where the band above begins. Only lower ends rate. */
export const bandRanges: Check = checked =>
  bandSets(checked).flatMap(spans =>
    spans.flatMap(({ row, name }, at) => {
      const { target } = row.draft;
      const above = spans[at - 1];
      if (target?.kind !== 'number' || !target.upTo || !above) return [];
      const { op } = target.upTo;
      const end = millionths(target.percent ? target.upTo.value * 100 : target.upTo.value);
      // «Đến 89» and «đến 89,99» are how people write «đến dưới 90».
      const isNext = op === '<' ? end === above.low : end <= above.low && end >= above.low - millionths(1);
      if (isNext) return [];
      const words = `${op === '<' ? 'dưới ' : ''}${formatNumber(end / 1e6, 6)}`;
      const fault = `loại ${quote(name)} đến ${words}, mà loại ${quote(above.name)} đứng trước từ ${formatNumber(above.low / 1e6, 6)}`;
      const fix = 'Sửa cho hai loại liền nhau; xếp loại chỉ theo đầu dưới của khoảng';
      return [findingAt(row, 'target', fault, fix)];
    }),
  );
