import type { ScoreLine } from '../../../contract/Overview.ts';
import type { Result } from '../../../domain/periods/Result.ts';
import { explainedRating } from '../../../domain/periods/rating.ts';
import { formatNumber, shownScore } from '../../../domain/text/formatNumber.ts';
import { Table, type TableColumn } from '../../parts/Table.tsx';
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

/** The criterion, and below it how it was judged, why it gives so many points, and what it rests on. */
const criterion = ({ content, judgements, why, basis }: ScoreLine) => {
  const judged = judgements
    ? `Tự chấm ${judgements.self || '……'} – Thẩm định ${judgements.appraisal || '……'} – Chốt ${judgements.final || '……'}`
    : '';
  const below = [judged, why, basis === '' ? '' : `Căn cứ: ${basis}`].filter(text => text !== '');
  return (
    <>
      {content}
      {below.length > 0 && <p class="below">{below.join('. ')}</p>}
    </>
  );
};

const shown = (value: string | number | null) =>
  typeof value === 'number' ? formatNumber(value, 2) : (value ?? '');

const columns: readonly TableColumn<ScoreLine>[] = [
  { title: 'Mã', width: 9, cell: line => line.code },
  { title: 'Tiêu chí', width: 66, cell: criterion },
  { title: 'Điểm tối đa', width: 10, kind: 'number', cell: line => shown(line.max) },
  { title: 'Điểm', width: 15, kind: 'number', cell: line => shown(line.points) },
];

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
    <section class="form scores">
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
          columns={columns}
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
