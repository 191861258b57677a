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

/**
 * A sum without what binary fractions add to it: 0,1 + 0,2 is 0,3. `size` is the sum of the magnitudes that were added;
 * of 15 digits, which a sheet keeps, 14 are trusted.
 */
export function withoutNoise(sum: number, size: number): number {
  if (Number.isInteger(sum)) return sum;
  const unit = 10 ** Math.min(22, Math.max(0, 14 - Math.ceil(Math.log10(size))));
  return Math.round(sum * unit) / unit;
}
