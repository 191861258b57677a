import { columnOf, type Stage, stages } from '../domain/judgement/columns.ts';
import type { Column, Columns } from './Column.ts';

type IdOf<Id extends string> = Id | `${Id}Self` | `${Id}Appraisal`;

const suffixes: Readonly<Record<Stage, string>> = { self: 'Self', appraisal: 'Appraisal', final: '' };

/** What stands above the two stages that give no points; whoever is judged writes the first one. */
const others: Readonly<Record<Exclude<Stage, 'final'>, Pick<Column, 'note' | 'open'>>> = {
  self: {
    note: 'Người được chấm tự ghi, hoặc ghi ở Phiếu điểm. Chỉ để đối chiếu, không tính điểm',
    open: true,
  },
  appraisal: { note: 'Người thẩm định ghi. Chỉ để đối chiếu, không tính điểm' },
};

/** Of a title that also says which stage it is, in four lines. */
const WIDTH = 14;

/**
 * A criterion that people judge, as three columns side by side: self-score, appraisal, and the final one, which alone
 * counts and which nothing fills in but a person.
 */
export function judged<Id extends string>(id: Id, given: Column): Columns<IdOf<Id>> {
  const column = { width: WIDTH, ...given };
  const columns = stages.map(stage => [
    `${id}${suffixes[stage]}`,
    stage === 'final'
      ? { ...column, note: `${column.note}. Chỉ ô này tính điểm; để trống là chưa chấm` }
      : { ...column, header: columnOf(stage, column.header), ...others[stage] },
  ]);
  return Object.fromEntries(columns);
}

/** Says in words where the three judgements of a row differ. */
export function disagreement(columns: readonly string[]): Column {
  return {
    header: 'Chênh lệch khi chấm',
    note: 'Tiêu chí mà tự chấm, thẩm định và điểm chốt khác nhau. Công thức tự tính',
    width: 40,
    wrapped: true,
    source: { kind: 'disagreement', columns },
  };
}
