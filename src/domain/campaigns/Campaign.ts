import type { CriteriaColumn } from '../criteria/criteriaColumns.ts';

/**
 * One row of the criteria table, column by column, as text; empty columns are left out. Its basis is word for word from
 * the plan; of example rows, that they are one.
 */
export type CriterionRow = Readonly<
  Record<'code' | 'appliesTo' | 'group' | 'content' | 'rule' | 'basis', string> &
    Partial<Record<CriteriaColumn, string>>
>;

/** A document that the campaign rests on (văn bản căn cứ). */
interface BasisDocument {
  readonly number: string;
  /** dd/mm/yyyy; undefined where the plan does not give it. */
  readonly date?: string;
  readonly about: string;
}

/** An activity of the plan (nội dung thi đua). */
interface Activity {
  readonly code: string;
  /** The basis document that it carries on, by number: its tasks are counted by themselves. */
  readonly document?: string;
  /** Word for word from the plan. */
  readonly quote: string;
}

/** An emulation campaign (phong trào thi đua): everything that is particular to it, as data. */
export interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly theme: string;
  readonly purposes: readonly string[];
  readonly basis: readonly BasisDocument[];
  readonly activities: readonly Activity[];
  /** Points and bands are the body's own; those of a campaign that we ship are an example to change (bảng mẫu). */
  readonly criteria: readonly CriterionRow[];
}
