/** One row of the criteria table, column by column, as text. Empty columns may be left out. */
export interface CriterionRow {
  readonly code: string;
  readonly appliesTo: string;
  readonly group: string;
  readonly content: string;
  readonly rule: string;
  readonly data?: string;
  readonly outOf?: string;
  readonly target?: string;
  readonly max?: string;
  readonly scale?: string;
  /** Word for word from the plan; of example rows, that they are one. */
  readonly basis: string;
}

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
