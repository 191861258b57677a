const CALCULATED = new Set([
  'SCORE_STAFF',
  'SCORE_UNIT',
  'COUNT_TASKS',
  'COUNT_INITIATIVES',
  'CHECK_CRITERIA',
]);

/** Whether a formula scores staff or units. */
export function isScore(formula: string | undefined): boolean {
  return formula !== undefined && /\bSCORE_(?:STAFF|UNIT)\s*\(/i.test(formula);
}

/** Whether this release calculates the function itself. */
export function isCalculated(name: string): boolean {
  return CALCULATED.has(name);
}
