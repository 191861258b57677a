/** Who shares a ceiling: everybody; each unit; heads and others apart; each Đối tượng. */
export type Grouping = 'body' | 'unit' | 'heads' | 'kind';

/** Whose number the ceiling is a share of: all who have a rating, or those of a band (`orBetter`: and above it). */
export type Base = 'all' | { readonly band: string; readonly orBetter: boolean };

/**
 * How many may be in the top band (tỷ lệ trần loại cao nhất): not more than a share of those who are rated well. Source:
 * Nghị định 90/2020/NĐ-CP, Điều 12.
 */
export interface Quota {
  /** 0.2 for 20 %. */
  readonly share: number;
  readonly base: Base;
  readonly grouping: Grouping;
}
