import type { Overview } from '../../contract/Overview.ts';

/** Room for a few figures by hand. */
const GAP = '\u00a0'.repeat(6);

/**
 * Quốc hiệu, tiêu ngữ, cơ quan; number, place and date are left blank for the registry (văn thư). Source: Nghị định
 * 30/2020/NĐ-CP, Phụ lục I.
 */
export function Letterhead({ parent, organisation }: Pick<Overview, 'parent' | 'organisation'>) {
  return (
    <div class="letterhead">
      <div>
        {parent !== '' && <p class="upper">{parent}</p>}
        <p class="upper strong">{organisation === '' ? '……………………' : organisation}</p>
        <p class="rule short" />
      </div>
      <div>
        <p class="upper strong">Cộng hòa xã hội chủ nghĩa Việt Nam</p>
        <p class="strong motto">Độc lập - Tự do - Hạnh phúc</p>
      </div>
      <p class="number">{`Số:${GAP}${GAP}/BC-${GAP}`}</p>
      <p class="italic">{`……………, ngày${GAP}tháng${GAP}năm${GAP}`}</p>
    </div>
  );
}
