import type { ScoreForm } from '../../contract/Overview.ts';
import { shownScore } from '../../domain/overview/shownScore.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { formatNumber } from '../../domain/text/formatNumber.ts';
import { ReportTable } from './ReportTable.tsx';

const number = (value: string | number | null) =>
  typeof value === 'number' ? formatNumber(value, 2) : (value ?? '');

/** Phiếu chấm điểm: a page for each person and unit – points by criterion, total, rating, reason, room to sign. */
export function Forms({
  forms,
  results,
}: {
  readonly forms: readonly ScoreForm[];
  readonly results: readonly Result[];
}) {
  return (
    <>
      {forms.map(({ side, code, lines }) => {
        const result = results.find(one => one.side === side && one.code === code);
        return (
          result && (
            <section class="form" key={`${side} ${code}`}>
              <h2 class="center">PHIẾU CHẤM ĐIỂM</h2>
              <p class="center">{`${result.name} (${code})${side === 'staff' && result.unit !== '' ? `, đơn vị ${result.unit}` : ''}`}</p>
              <ReportTable
                caption=""
                columns={[
                  { title: 'Mã', width: 12 },
                  { title: 'Tiêu chí', width: 56 },
                  { title: 'Điểm tối đa', width: 14, number: true },
                  { title: 'Điểm', width: 18, number: true },
                ]}
                rows={lines.map(line => [line.code, line.content, number(line.max), number(line.points)])}
              />
              <div class="together">
                <p>{`Tổng điểm (thang 100): ${shownScore(result.score)}. Xếp loại: ${result.rating === '' ? 'chưa có' : result.rating}.`}</p>
                {result.reason !== '' && <p>{`Lý do: ${result.reason}`}</p>}
                <div class="signatures">
                  <p class="strong">{side === 'staff' ? 'NGƯỜI ĐƯỢC CHẤM' : 'ĐẠI DIỆN ĐƠN VỊ'}</p>
                  <p class="strong">NGƯỜI CHẤM</p>
                </div>
              </div>
            </section>
          )
        );
      })}
    </>
  );
}
