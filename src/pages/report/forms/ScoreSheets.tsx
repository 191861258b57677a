import type { Result } from '../../../domain/periods/Result.ts';
import { explainedRating } from '../../../domain/periods/rating.ts';
import { formatNumber, shownScore } from '../../../domain/text/formatNumber.ts';
import { Table } from '../../parts/Table.tsx';
import { Signatures } from '../Signatures.tsx';
import { sourceOf } from '../Summary.tsx';
import { certified, type FormProps, keyOf, unitOf } from './FormProps.ts';

/** Phiếu chấm điểm of every result, units first, each on a page of its own. */
export function ScoreSheets({ results, ...more }: FormProps) {
  const sorted = [...results].sort((a, b) => Number(a.side === 'staff') - Number(b.side === 'staff'));
  return (
    <>
      {sorted.map(result => (
        <ScoreSheet key={keyOf(result)} result={result} {...more} />
      ))}
    </>
  );
}

const shown = (value: string | number | null) =>
  typeof value === 'number' ? formatNumber(value, 2) : (value ?? '');

/**
 * Points by criterion, total, rating, reason, room to sign. Points are those of now: they stand on the sheet only while
 * total and rating of now are those that it certifies.
 */
function ScoreSheet({
  result,
  overview,
  details,
}: { readonly result: Result } & Pick<FormProps, 'overview' | 'details'>) {
  const { side, code, name, score, reason } = result;
  const found = certified(result, details);
  const unit = unitOf(result, overview);
  const rated = explainedRating(result) || 'chưa có';
  return (
    <section class="form">
      {overview.organisation !== '' && <p class="upper strong">{overview.organisation}</p>}
      <h2 class="center">PHIẾU CHẤM ĐIỂM</h2>
      <p class="center strong">{name === code ? name : `${name} (${code})`}</p>
      {unit !== '' && <p class="center">{unit}</p>}
      <p class="center">{overview.campaign}</p>
      <p class="center italic">{sourceOf(overview)}</p>
      {'form' in found ? (
        <Table
          rows={found.form.lines}
          keyOf={({ code: one }) => one}
          empty="Chưa có tiêu chí nào áp dụng."
          columns={[
            { title: 'Mã', width: 12, cell: line => line.code },
            { title: 'Tiêu chí', width: 54, cell: line => line.content },
            { title: 'Điểm tối đa', width: 14, kind: 'number', cell: line => shown(line.max) },
            { title: 'Điểm', width: 20, kind: 'number', cell: line => shown(line.points) },
          ]}
        />
      ) : (
        <p>{`Không in điểm từng tiêu chí: ${found.why}. Phiếu ghi tổng điểm, xếp loại và lý do đã chốt.`}</p>
      )}
      <div class="together">
        <p>{`Tổng điểm (thang 100): ${shownScore(score) || 'chưa có'}. Xếp loại: ${rated}.`}</p>
        {reason !== '' && <p>{`Lý do: ${reason}.`}</p>}
        <Signatures left={side === 'staff' ? 'Người được chấm' : 'Đại diện đơn vị'} right="Người chấm" />
      </div>
    </section>
  );
}
