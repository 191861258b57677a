import { columnOf, type Stage, stages } from '../../../domain/judgement/columns.ts';
import type { Column } from '../Tab.ts';

const notes: Readonly<Record<Exclude<Stage, 'final'>, string>> = {
  self: 'Người được chấm tự ghi, hoặc ghi ở Phiếu điểm. Chỉ để đối chiếu, không tính điểm',
  appraisal: 'Người thẩm định ghi. Chỉ để đối chiếu, không tính điểm',
};

/** Whoever is judged writes here, also who may not edit the rest of the tab: it gives no points. */
const opened: Readonly<Record<Exclude<Stage, 'final'>, Pick<Column, 'open'>>> = {
  self: { open: true },
  appraisal: {},
};

/**
 * A criterion that people judge, as three columns side by side: self-score, appraisal, and the final one, which alone
 * counts and which nothing fills in but a person.
 */
export function judged(column: Column): readonly Column[] {
  return stages.map(stage =>
    stage === 'final'
      ? { ...column, note: `${column.note}. Chỉ ô này tính điểm; để trống là chưa chấm` }
      : { ...column, header: columnOf(stage, column.header), note: notes[stage], ...opened[stage] },
  );
}

/** Says in words where the three judgements of a row differ. */
export function disagreement(columns: readonly string[]): Column {
  return {
    header: 'Chênh lệch khi chấm',
    note: 'Tiêu chí mà tự chấm, thẩm định và điểm chốt khác nhau. Công thức tự tính',
    width: 40,
    source: { kind: 'disagreement', columns },
  };
}
