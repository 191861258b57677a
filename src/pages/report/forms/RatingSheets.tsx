import type { ScoreForm } from '../../../contract/Overview.ts';
import type { Result } from '../../../domain/periods/Result.ts';
import { isNotRated, NOT_RATED } from '../../../domain/periods/rating.ts';
import { formatNumber, roundShown, shownScore } from '../../../domain/text/formatNumber.ts';
import { Table } from '../../parts/Table.tsx';
import { Blank, BlankLines } from '../Blank.tsx';
import { Letterhead } from '../Letterhead.tsx';
import { Signatures } from '../Signatures.tsx';
import { sourceOf } from '../Summary.tsx';
import { certified, type FormProps, keyOf, periodOf, unitOf } from './FormProps.ts';

/**
 * Phiếu xếp loại of every person, each on a page of its own. Source of what it holds: Nghị định 233/2026/NĐ-CP, Phụ lục II
 * (totals of the parts, one's own rating, that of the authority, remarks, two signatures); the words are ours, cần đối chiếu.
 */
export function RatingSheets({ results, ...more }: FormProps) {
  const people = results.filter(({ side }) => side === 'staff');
  if (people.length === 0) return <p class="form">Phiếu xếp loại: chưa có cán bộ nào.</p>;
  return (
    <>
      {people.map(result => (
        <RatingSheet key={keyOf(result)} result={result} {...more} />
      ))}
    </>
  );
}

function RatingSheet({
  result,
  overview,
  details,
}: { readonly result: Result } & Pick<FormProps, 'overview' | 'details'>) {
  const { code, name, kind, head, rating, afterCeiling = '' } = result;
  const found = certified(result, details);
  const notRated = isNotRated(result) ? NOT_RATED : '';
  return (
    <section class="form rating">
      <Letterhead overview={overview} />
      <h2 class="center title">PHIẾU XẾP LOẠI</h2>
      <p class="center strong">{periodOf(overview)}</p>
      <p class="center italic">{sourceOf(overview)}</p>
      <p>{`Họ và tên: ${name === code ? name : `${name} (${code})`}`}</p>
      <p>{`Đối tượng: ${[kind, head ? 'người đứng đầu' : ''].filter(text => text !== '').join(', ') || '……………………'}`}</p>
      <p>{`Đơn vị công tác: ${unitOf(result, overview) || '……………………'}`}</p>
      <h3>1. Kết quả</h3>
      {'why' in found && (
        <p>{`Không in điểm từng phần: ${found.why}. Phiếu ghi tổng điểm và mức đã chốt.`}</p>
      )}
      <Table
        rows={linesOf(result, 'form' in found ? found.form : undefined)}
        keyOf={line => line.name}
        columns={[
          { title: 'Nội dung', width: 60, cell: line => line.name },
          { title: 'Điểm tối đa', width: 18, kind: 'number', cell: line => line.max },
          { title: 'Điểm', width: 22, kind: 'number', cell: line => line.points },
        ]}
      />
      <p>{`Mức theo điểm và điều kiện: ${notRated || rating || 'chưa có'}`}</p>
      <div class="together">
        <h3>2. Xếp loại</h3>
        <Blank label="Cá nhân tự xếp loại:" />
        <Blank label="Cấp có thẩm quyền xếp loại:" filled={notRated || afterCeiling} />
        <h3>3. Nhận xét</h3>
        <BlankLines count={3} />
        <Signatures left="Người được xếp loại" right={overview.signer || 'Người có thẩm quyền xếp loại'} />
      </div>
    </section>
  );
}

/** A row of the table, as it is shown. */
type Line = Readonly<Record<'name' | 'max' | 'points', string>>;

/** Part by part, then what the parts make together where that is not yet the total, then the total as its cell shows it. */
function linesOf({ score }: Pick<Result, 'score'>, form: ScoreForm | undefined): readonly Line[] {
  const total: Line = { name: 'Tổng điểm', max: '', points: shownScore(score) || '……' };
  if (!form) return [total];
  const { parts, adjusted } = form;
  const lines = parts.map(
    ({ name, points, max }): Line => ({
      name: name || 'Các tiêu chí',
      max: formatNumber(max),
      points: points === null ? '……' : shownScore(points),
    }),
  );
  const sum = (of: 'points' | 'max') => parts.reduce((all, part) => all + (part[of] ?? Number.NaN), 0);
  const isTotal = roundShown(sum('points') + adjusted) === score || Number.isNaN(sum('points'));
  return [
    ...lines,
    ...(isTotal || parts.length < 2
      ? []
      : [{ name: 'Cộng các phần', max: formatNumber(sum('max')), points: shownScore(sum('points')) }]),
    ...(adjusted === 0 ? [] : [{ name: 'Điểm cộng, điểm trừ', max: '', points: shownScore(adjusted) }]),
    isTotal ? total : { ...total, name: 'Tổng điểm, quy về thang điểm của bảng tiêu chí' },
  ];
}
