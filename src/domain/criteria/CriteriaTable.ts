import type { CriteriaColumn } from './criteriaColumns.ts';
import type { AnyJudge, Band, Draft, GroupRule, Rule, TotalScale } from './Rule.ts';

/** A criterion (tiêu chí), read and ready to judge rows once its columns are found; «dòng 5» where the table has no Mã. */
export interface Criterion extends Draft {
  /** Nhóm, else the heading that it stands under; '' where it has neither. */
  readonly part: string;
  readonly judge: AnyJudge;
}

/** The whole campaign as far as scores depend on it. */
export interface CriteriaTable {
  readonly criteria: readonly Criterion[];
  /** From best to worst, as the table has them. */
  readonly bands: readonly Band[];
  readonly scales: readonly TotalScale[];
  readonly groupRules: readonly GroupRule[];
}

/** The names of all bands, best first, each once. */
export function bandNames({ bands }: Pick<CriteriaTable, 'bands'>): readonly string[] {
  return [...new Set(bands.map(({ name }) => name))];
}

/** Whether a criterion judges a row by all the others. */
export function comparesRows({ judge }: Criterion): boolean {
  return 'compare' in judge;
}

/** A row of the criteria table as it was read. */
export interface CriteriaRow {
  readonly draft: Draft;
  /** Undefined where Cách tính names none. */
  readonly rule: Rule | undefined;
  /** Where faults were reported: what the draft says of these columns is only something to go on with. */
  readonly faulty: ReadonlySet<CriteriaColumn>;
  readonly criterion?: Criterion;
  readonly band?: Band;
  readonly totalScale?: TotalScale;
  readonly groupRule?: GroupRule;
  /** What a Tổng nhóm declares. */
  readonly declared?: number;
}

/** What scores depend on, out of all rows of the table. */
export function criteriaOf(rows: readonly CriteriaRow[]): CriteriaTable {
  return {
    criteria: rows.flatMap(({ criterion }) => criterion ?? []),
    bands: rows.flatMap(({ band }) => band ?? []),
    scales: rows.flatMap(({ totalScale }) => totalScale ?? []),
    groupRules: rows.flatMap(({ groupRule }) => groupRule ?? []),
  };
}
