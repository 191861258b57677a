import type { Overview } from '../../contract/Overview.ts';

/** Room for a few figures by hand. */
const GAP = '\u00a0'.repeat(6);

/**
 * Quốc hiệu, tiêu ngữ, cơ quan; number and date are left blank for the registry (văn thư). Source: Nghị định
 * 30/2020/NĐ-CP, Phụ lục I.
 */
export function Letterhead({
  parent,
  organisation,
  year,
}: Pick<Overview, 'parent' | 'organisation' | 'year'>) {
  return (
    <div class="letterhead">
      <div>
        {parent !== '' && <p class="upper">{parent}</p>}
        <p class="upper strong ruled">{organisation === '' ? '……………………' : organisation}</p>
        <p>{`Số:${GAP}/BC-${GAP}`}</p>
      </div>
      <div>
        <p class="strong">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
        <p class="strong ruled">Độc lập - Tự do - Hạnh phúc</p>
        <p class="italic">{`……………, ngày${GAP}tháng${GAP}năm ${year}`}</p>
      </div>
    </div>
  );
}
