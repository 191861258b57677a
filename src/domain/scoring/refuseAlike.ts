import type { CriteriaTable } from '../criteria/CriteriaTable.ts';
import { mostSpecific } from './mostSpecific.ts';
import { faultText } from './Rows.ts';
import type { Scores } from './Scores.ts';
import { scaleOf } from './scales.ts';

/** Two sets of bands, or two scales, for the same row are a fault of it; what a blank cell leaves open holds it up. */
export function refuseAlike({ rows, incomplete }: Scores, table: CriteriaTable): void {
  const alike = rows.kinds.map(kind => ({
    bands: mostSpecific(table.bands, kind) === 'ambiguous' ? 'hai bộ Xếp loại' : '',
    scale: scaleOf(table, kind),
  }));
  if (alike.every(({ bands, scale }) => bands === '' && typeof scale !== 'string')) return;
  for (let i = 0; i < incomplete.length; i++) {
    if (rows.active[i] === 0) continue;
    const { bands, scale } = alike[rows.kind[i]!]!;
    if (scale === 'undecided') incomplete[i] = 1;
    const what = bands || (scale === 'ambiguous' ? 'hai dòng Thang tổng' : '');
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
