import type { Overview, ScoreForm } from '../../contract/Overview.ts';
import { type Result, ratingText } from '../../domain/periods/Result.ts';
import { formatNumber, shownScore } from '../../domain/text/formatNumber.ts';
import { Table } from '../parts/Table.tsx';
import { sourceOf } from './Summary.tsx';

const keyOf = ({ side, code }: Pick<Result, 'side' | 'code'>) => `${side} ${code}`;

/** Phiếu chấm điểm of every result, units first, each on a page of its own. */
export function Forms({
  forms,
  overview,
}: {
  readonly forms: readonly ScoreForm[];
  readonly overview: Overview;
}) {
  const { results, campaign, organisation } = overview;
  const formOf = new Map(forms.map(form => [keyOf(form), form]));
  const unitNames = new Map(
    results.filter(({ side }) => side === 'units').map(({ code, name }) => [code, name]),
  );
  const sorted = [...results].sort((a, b) => Number(a.side === 'staff') - Number(b.side === 'staff'));
  return (
    <>
      {sorted.map(result => (
        <Form
          key={keyOf(result)}
          result={result}
          form={formOf.get(keyOf(result))}
          unit={result.side === 'staff' ? (unitNames.get(result.unit) ?? result.unit) : ''}
          campaign={campaign}
          organisation={organisation}
          source={sourceOf(overview)}
        />
      ))}
    </>
  );
}

const shown = (value: string | number | null) =>
  typeof value === 'number' ? formatNumber(value, 2) : (value ?? '');

/**
 * Phiếu chấm điểm of a person or unit: points by criterion, total, rating, reason, room to sign. Points are those of now:
 * they stand on the sheet only while total and rating of now are those that it certifies.
 */
function Form({
  result,
  form,
  unit,
  campaign,
  organisation,
  source,
}: {
  readonly result: Result;
  readonly form: ScoreForm | undefined;
  readonly unit: string;
  readonly campaign: string;
  readonly organisation: string;
  readonly source: string;
}) {
  const { side, code, name, score, rating, reason } = result;
  const isSame = form !== undefined && form.score === score && form.rating === rating;
  return (
    <section class="form">
      {organisation !== '' && <p class="upper strong">{organisation}</p>}
      <h2 class="center">PHIẾU CHẤM ĐIỂM</h2>
      <p class="center strong">{name === code ? name : `${name} (${code})`}</p>
      {unit !== '' && <p class="center">{unit}</p>}
      <p class="center">{campaign}</p>
      <p class="center italic">{source}</p>
      {isSame ? (
        <Table
          rows={form.lines}
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
        <p>{changed(form)}</p>
      )}
      <div class="together">
        <p>{`Tổng điểm (thang 100): ${shownScore(score) || 'chưa có'}. Xếp loại: ${ratingText(result) || 'chưa có'}.`}</p>
        {reason !== '' && <p>{`Lý do: ${reason}.`}</p>}
        <div class="signatures">
          <div>
            <p class="strong">{side === 'staff' ? 'NGƯỜI ĐƯỢC CHẤM' : 'ĐẠI DIỆN ĐƠN VỊ'}</p>
            <p class="italic">(Ký, ghi rõ họ tên)</p>
          </div>
          <div>
            <p class="strong">NGƯỜI CHẤM</p>
            <p class="italic">(Ký, ghi rõ họ tên)</p>
          </div>
        </div>
      </div>
    </section>
  );
}

function changed(form: ScoreForm | undefined): string {
  const now = form
    ? `số liệu đã thay đổi sau khi chốt (nay là ${[shownScore(form.score), form.rating].filter(text => text !== '').join(', ')})`
    : 'dòng này không còn trong bảng tính';
  return `Không in điểm từng tiêu chí: ${now}. Phiếu ghi tổng điểm, xếp loại và lý do đã chốt.`;
}
