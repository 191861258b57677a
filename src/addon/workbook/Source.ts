/** Stands for the unit of the row in a condition; for the Trung tâm it means every unit. */
export const UNIT = { unit: true } as const;

/** A condition on a column of the other tab. */
export type Where = readonly [column: string, value: string | typeof UNIT];

/** What is added up or counted: rows of another tab. */
interface Aggregate {
  readonly tab: string;
  readonly where: readonly Where[];
  /** The result is blank, not yet known, as long as this column is blank in a row that the other conditions choose. */
  readonly known?: string;
}

/**
 * Where the cells of a column come from. One declaration gives both the formula and, for the example, its value.
 */
export type Source =
  /** The head of a block that one counting function fills: this column and the next ones. */
  | {
      readonly kind: 'block';
      readonly call: 'COUNT_TASKS' | 'COUNT_INITIATIVES';
      readonly items: readonly string[];
    }
  /** Filled by the block to the left. */
  | { readonly kind: 'spill' }
  /** SUMIFS over a column of another tab. */
  | (Aggregate & { readonly kind: 'sum'; readonly column: string })
  /** COUNTIFS over another tab. */
  | (Aggregate & { readonly kind: 'count' })
  /** A column of the row's unit in the tab Đơn vị. */
  | { readonly kind: 'ofUnit'; readonly column: string }
  /** Where self-score, appraisal and final of these columns differ, in words. */
  | { readonly kind: 'disagreement'; readonly columns: readonly string[] };
