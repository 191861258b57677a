/** Something that stays because it has been changed since. */
export interface LeftAlone {
  readonly kind: 'tab' | 'columns' | 'cells';
  readonly tab: string;
  /** Headers of columns; blank for the others. */
  readonly detail: string;
  readonly count: number;
}

/** What taking back the last bulk change has done. */
export interface Undone {
  /** How many changes are taken back. */
  readonly count: number;
  readonly left: readonly LeftAlone[];
}
