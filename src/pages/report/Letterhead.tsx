import type { Overview } from '../../contract/Overview.ts';

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
        <p>Số: /BC- </p>
      </div>
      <div>
        <p class="strong">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
        <p class="strong ruled">Độc lập - Tự do - Hạnh phúc</p>
        <p class="italic">……………, ngày tháng năm {year}</p>
      </div>
    </div>
  );
}
