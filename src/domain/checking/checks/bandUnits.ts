import { bandSets } from '../bands.ts';
import { type Check, findingAt } from '../Check.ts';

/** Bands whose targets are partly in percent: 90% is 90 points, and 1 is one point, not 100%. */
export const bandUnits: Check = checked =>
  bandSets(checked).flatMap(spans => {
    const figures = spans.flatMap(({ row }) => {
      const { target } = row.draft;
      return target?.kind === 'number' && target.value > 0 ? [{ row, ...target }] : [];
    });
    const plain = figures.filter(({ percent }) => !percent);
    const one = plain.find(({ value }) => value === 1);
    const [odd] = one ? [one] : plain;
    if (!odd || plain.length === figures.length) return [];
    const fault = one ? 'đây là 1 điểm hay 100%?' : 'có loại viết phần trăm, có loại viết số';
    return [findingAt(odd.row, 'target', fault, 'Viết tất cả bằng số, ví dụ >= 90', !one)];
  });
