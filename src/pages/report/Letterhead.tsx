import type { Overview } from '../../contract/Overview.ts';
import { letterhead } from '../../domain/overview/letterhead.ts';

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
        <p class="upper strong">{organisation || letterhead.unnamed}</p>
        <p class="rule short" />
      </div>
      <div>
        <Country />
      </div>
      <p class="number">{sign === undefined ? '' : letterhead.number(sign)}</p>
      <p class="italic">{letterhead.placeAndDate}</p>
    </div>
  );
}

/** Quốc hiệu and tiêu ngữ by themselves: what people ask for has no body above it. */
export function Country() {
  return (
    <>
      <p class="upper strong">{letterhead.country}</p>
      <p class="strong motto">{letterhead.motto}</p>
    </>
  );
}
