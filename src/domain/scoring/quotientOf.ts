/**
 * Dữ liệu ÷ Mẫu số, rounded once, so that it can be compared exactly: 0,01 of 0,05 is 20 %, which the binary forms of
 * both miss. Typed figures have at most 6 places; others (thirds, made by a formula) are divided as they are.
 */
export function quotientOf(part: number, whole: number): number {
  if (Number.isInteger(part) && Number.isInteger(whole)) return part / whole;
  const over = Math.round(part * 1e6);
  const under = Math.round(whole * 1e6);
  return over / 1e6 === part && under / 1e6 === whole ? over / under : part / whole;
}
