/** Stands for the unit of the row in a condition; for the Trung tâm it means every unit. */
export const UNIT = { unit: true } as const;

/** A condition on a column of the other tab. */
export type Where = readonly [column: string, value: string | typeof UNIT];

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
  | { readonly kind: 'sum'; readonly tab: string; readonly column: string; readonly where: readonly Where[] }
  /** COUNTIFS over another tab; with `known`, blank as long as that column is blank in one of the rows. */
  | {
      readonly kind: 'count';
      readonly tab: string;
      readonly where: readonly Where[];
      readonly known?: string;
    }
  /** A column of the row's unit in the tab Đơn vị. */
  | { readonly kind: 'ofUnit'; readonly column: string };
