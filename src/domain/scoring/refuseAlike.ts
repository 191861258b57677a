import type { Band } from '../criteria/Rule.ts';
import { faultText } from './Rows.ts';
import type { Scores } from './Scores.ts';
import type { Scale } from './scales.ts';

/** How the table rates a kind of rows, or why that cannot be told. */
export interface Rating {
  readonly bands: readonly Band[] | 'undecided' | 'ambiguous';
  readonly scale: Scale | 'undecided' | 'ambiguous';
}

/**
 * Two sets of bands, or two scales, for the same row are a fault of it; what a blank cell leaves open holds it up. `ratings`
 * are those of each kind.
 */
export function refuseAlike({ rows, incomplete }: Scores, ratings: readonly Rating[]): void {
  if (ratings.every(({ bands, scale }) => bands !== 'ambiguous' && typeof scale !== 'string')) return;
  for (let i = 0; i < incomplete.length; i++) {
    if (rows.active[i] === 0) continue;
    const { bands, scale } = ratings[rows.kind[i]!]!;
    if (scale === 'undecided') incomplete[i] = 1;
    const twice = scale === 'ambiguous' ? 'hai dòng Thang tổng' : '';
    const what = bands === 'ambiguous' ? 'hai bộ Xếp loại' : twice;
    if (what !== '' && !rows.faults.has(i))
      rows.faults.set(
        i,
        faultText(
          rows.above + i,
          'Đối tượng',
          `${what} cùng khớp dòng này. Ghi thêm điều kiện ở cột Đối tượng của bảng tiêu chí`,
        ),
      );
  }
}
