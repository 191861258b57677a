import type { Overview } from '../../contract/Overview.ts';

/** Room for a few figures by hand. */
const GAP = '\u00a0'.repeat(6);

/**
 * Quốc hiệu, tiêu ngữ, cơ quan; number, place and date are left blank for the registry (văn thư). `sign` is that of the kind
 * of document, such as BC; left out of what has no number. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export function Letterhead({
  overview: { parent, organisation },
  sign,
}: {
  readonly overview: Pick<Overview, 'parent' | 'organisation'>;
  readonly sign?: 'BC' | 'BB';
}) {
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
      <p class="number">{sign === undefined ? '' : `Số:${GAP}${GAP}/${sign}-${GAP}`}</p>
      <p class="italic">{`……………, ngày${GAP}tháng${GAP}năm${GAP}`}</p>
    </div>
  );
}
