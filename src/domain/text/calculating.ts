/** What a cell holds while its function runs, in the language of the account (?). */
const CALCULATING = /^(?:loading|đang tải)\s*(?:\.{2,}|…)$/iu;
/** No such text is longer. */
const LONGEST = 20;

export const isCalculating = (cell: unknown): boolean =>
  typeof cell === 'string' && cell.length < LONGEST && CALCULATING.test(cell.trim());
